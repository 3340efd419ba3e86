import { type Guidance, guidance } from "../../../../schema/guidance.ts";
import { type HiddenEntry, hiddenEntry } from "../../../../schema/hidden-entry.ts";
import { review } from "../../../../schema/review.ts";
import { type AuthoredGuidance, authoredGuidance } from "../../../../schema/written-entries.ts";
import { fictitiousGuidance } from "../../../helpers/fictitious.ts";
import { areasAnswer, fakeRegistry, page, pageOf, refusal } from "./fake-registry.ts";

export const late = fictitiousGuidance({
  id: "opdigtet-sent",
  title: { da: "Opdigtet: over tiden" },
  reviewBy: "2026-11-20",
});
export const soon = fictitiousGuidance({
  id: "opdigtet-snart",
  title: { da: "Opdigtet: snart" },
  reviewBy: "2026-12-24",
});
/** Retired: the public does not see it. */
export const gone = fictitiousGuidance({ id: "opdigtet-gemt", title: { da: "Opdigtet: trukket tilbage" } });
export const reviewed = fictitiousGuidance({ reviewedBy: "opdigtet jurist", reviewedAt: "2026-06-01" });

const hidden: HiddenEntry[] = [
  { kind: "guidance", id: "opdigtet-nyt", name: { da: "Opdigtet: nyt" }, waits: true, reviewBy: "2027-01-01" },
  { kind: "guidance", id: gone.id, name: gone.title, waits: false, reviewBy: gone.reviewBy, retiredOn: "2026-11-01" },
];

/** A registry that keeps what is written. Sources wait, all else does not. */
export function guidanceRegistry(published: Guidance[] = [reviewed, soon, late]) {
  const stored = new Map<string, AuthoredGuidance>(
    published.map((item) => [item.id, { ...item, version: 1, pending: [] }]),
  );
  stored.set(gone.id, { ...gone, version: 1, pending: [], retiredOn: "2026-11-01" });
  const told = (id: string, status = 200) => {
    const body = stored.get(id);
    return body ? { schema: authoredGuidance, body, etag: `"${body.version}"`, status } : refusal("not-found");
  };
  const write = (written: unknown, version: number, status = 200) => {
    const parsed = guidance.safeParse(written);
    if (!parsed.success) {
      const fields = parsed.error.issues.map(({ path }) => ({
        path: path.join("."),
        code: "required" as const,
        message: "",
      }));
      return refusal("invalid-request", { fields });
    }
    const { id } = parsed.data;
    const before = stored.get(id);
    const isSame = JSON.stringify(before?.sources) === JSON.stringify(parsed.data.sources);
    const pending = before && !isSame ? [{ review: "r-2", fields: ["sources"] }] : [];
    stored.set(id, { ...parsed.data, version, pending });
    return told(id, status);
  };
  const retire = (id: string) => {
    const body = stored.get(id);
    if (body) stored.set(id, { ...body, retiredOn: "2026-11-21" });
    return told(id);
  };
  const answers = Object.fromEntries(
    [...stored.keys()].flatMap((id) => [
      [`GET /v1/guidance/${id}/working`, () => told(id)],
      [`PUT /v1/guidance/${id}`, ({ body }: { body: unknown }) => write(body, 2)],
      [`DELETE /v1/guidance/${id}`, () => retire(id)],
    ]),
  );
  return fakeRegistry({
    "GET /v1/areas": () => areasAnswer(),
    "GET /v1/guidance": (_, query) => ({ schema: page(guidance), body: pageOf(published, query) }),
    "GET /v1/reviews": (_, query) => ({ schema: page(review), body: pageOf([], query) }),
    "GET /v1/hidden-guidance": (_, query) => ({ schema: page(hiddenEntry), body: pageOf(hidden, query) }),
    "POST /v1/guidance": ({ body }) => write(body, 1, 201),
    ...answers,
  });
}
