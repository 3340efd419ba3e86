import { beforeAll, describe, expect, it } from "vitest";
import type { RevisionTold } from "../../../schema/offer-history.ts";
import { idOf, rotated } from "../../helpers/credentials.ts";
import { fictitiousGuidance } from "../../helpers/fictitious.ts";
import { numbered, reviewing } from "../../helpers/reviewing.ts";
import { writingApi } from "../../helpers/writing.ts";

const api = writingApi();
const { told, queue, waiting, approve, reject, create, patch, authored, me, shown } = reviewing(api);
const home = "opdigtet-forslag";
let author: string;
let advisor: string;
let editor: string;
beforeAll(async () => {
  await api.organisation(home, { trusted: true });
  author = await api.key(home);
  advisor = await api.key(home, "editor");
  editor = await api.key("landsforeningen-spor", "editor");
});

const oldNumber = numbered("00 00 00 01");
const newNumber = numbered("00 00 00 02");
const thirdNumber = numbered("00 00 00 03");
const evening = { da: "Opdigtet samtale om aftenen." };

/** A public offer with an old number. */
async function published(id: string) {
  await create(home, author, { id, ...oldNumber });
  expect((await approve(editor, await waiting(editor, id))).status).toBe(200);
  return authored(home, author, id);
}

describe("a review", () => {
  it("tells field by field what the public sees and what it is to become, and who wants it", async () => {
    const offer = await published("forslag-felter");
    await patch(author, offer, { ...newNumber, summary: evening, links: [] });
    expect(await waiting(editor, offer.id)).toMatchObject({
      subjectKind: "offer",
      organisation: home,
      version: 2,
      state: "open",
      fields: ["contacts", "links"],
      changes: [
        { field: "contacts", from: oldNumber.contacts, to: newNumber.contacts },
        { field: "links", from: offer.links, to: [] },
      ],
      proposers: [{ key: idOf(author), organisation: home, holder: "opdigtet funktion" }],
    });
  });

  it("never tells where a discreet place is", async () => {
    const offer = await published("forslag-diskret");
    const place = { name: "Opdigtet hus", street: "Opdigtet Vej 12", postalCode: "8000", town: "Aarhus C" };
    const places = [{ ...place, municipality: "0751", wheelchairAccess: "unknown", discreet: true }];
    await patch(author, offer, { places });
    const review = await waiting(editor, offer.id);
    expect(review.changes).toMatchObject([{ field: "places", to: [{ municipality: "0751", discreet: true }] }]);
    expect(JSON.stringify(review)).not.toContain("Opdigtet Vej");
    expect((await approve(editor, review)).status).toBe(200);
    expect((await authored(home, author, offer.id)).places).toMatchObject(places);
  });

  it("is decided on the version that was looked at, and on no other", async () => {
    const offer = await patch(author, await published("forslag-version"), newNumber);
    const seen = await waiting(editor, offer.id);
    const without = await api.ask("POST", `/v1/reviews/${seen.id}/approval`, editor, {});
    expect(without.status).toBe(428);
    await patch(author, offer, thirdNumber);
    expect((await approve(editor, seen)).status).toBe(412);
    expect((await reject(editor, seen)).status).toBe(412);
    expect(await shown(offer.id)).toMatchObject({ ...oldNumber, changing: ["contacts"] });
    expect((await approve(editor, await waiting(editor, offer.id))).status).toBe(200);
    expect(await shown(offer.id)).toMatchObject({ ...thirdNumber });
  });

  it("changes version too when only something beside what waits is changed", async () => {
    const offer = await patch(author, await published("forslag-ved-siden-af"), newNumber);
    const seen = await waiting(editor, offer.id);
    await patch(author, offer, { summary: evening });
    expect((await approve(editor, seen)).status).toBe(412);
  });

  it("is decided once, even when two do it at once", async () => {
    const offer = await patch(author, await published("forslag-to-ad-gangen"), newNumber);
    const review = await waiting(editor, offer.id);
    const both = await Promise.all([approve(editor, review), reject(editor, review)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await approve(editor, review)).status).toBe(409);
  });

  it("is taken back when the author puts back what is public", async () => {
    const offer = await patch(author, await published("forslag-fortrudt"), newNumber);
    const { id } = await waiting(editor, offer.id);
    expect((await patch(author, offer, oldNumber)).pending).toEqual([]);
    expect((await queue(editor, "withdrawn")).map((review) => review.id)).toContain(id);
    expect(await shown(offer.id)).not.toHaveProperty("changing");
  });
});

describe("what became of a proposal", () => {
  it("approved: it is public, nothing is said to be changing any more, and the author is told", async () => {
    const offer = await patch(author, await published("forslag-ja"), { ...newNumber, summary: evening });
    expect(await shown(offer.id)).toMatchObject({ ...oldNumber, summary: evening, changing: ["contacts"] });
    const review = await waiting(editor, offer.id);
    await told(await approve(editor, review));
    const after = await shown(offer.id);
    expect(after).toMatchObject({ ...newNumber, summary: evening });
    expect(after).not.toHaveProperty("changing");
    expect(await authored(home, author, offer.id)).toMatchObject({ version: 2, pending: [], status: "published" });
    expect((await me(author)).proposals).toContainEqual(
      expect.objectContaining({ review: review.id, subject: offer.id, state: "approved", reason: null }),
    );
  });

  it("rejected: the number goes back, the rest stays, and the author is told why, under a new key too", async () => {
    const offer = await patch(author, await published("forslag-nej"), { ...newNumber, summary: evening });
    const review = await waiting(editor, offer.id);
    expect((await api.ask("POST", `/v1/reviews/${review.id}/rejection`, editor, {})).status).toBe(400);
    await told(await reject(editor, review, "Nummeret svarer ikke."));
    expect(await authored(home, author, offer.id)).toMatchObject({
      ...oldNumber,
      summary: evening,
      version: 3,
      pending: [],
    });
    const after = await shown(offer.id);
    expect(after).toMatchObject({ ...oldNumber, summary: evening });
    expect(after).not.toHaveProperty("changing");

    const outcome = expect.objectContaining({
      review: review.id,
      subject: offer.id,
      state: "rejected",
      reason: "Nummeret svarer ikke.",
    });
    expect((await me(author)).proposals).toContainEqual(outcome);
    expect((await me(await api.key(home))).proposals).toEqual([]);
    expect((await me(await rotated(api, author))).proposals).toContainEqual(outcome);
    const { items } = await told<{ items: RevisionTold[] }>(
      await api.ask("GET", `/v1/offers/${offer.id}/revisions`, author),
    );
    expect(items[0]).toMatchObject({
      action: "reject",
      version: 3,
      key: idOf(editor),
      reason: "Nummeret svarer ikke.",
    });
    expect((await queue(editor, "rejected")).find(({ id }) => id === review.id)).toMatchObject({ changes: [] });
  });

  it("rejected before it was ever public: a draft again, and whatever is changed of it waits as a whole", async () => {
    const made = await create(home, author, { id: "forslag-aldrig", ...newNumber });
    await told(await reject(editor, await waiting(editor, made.id)));
    expect(await authored(home, author, made.id)).toMatchObject({ status: "draft", pending: [], version: 1 });
    const mended = await patch(author, made, { summary: evening });
    expect(mended).toMatchObject({ status: "in-review" });
    expect((await waiting(editor, made.id)).fields).toContain("contacts");
    expect(await shown(made.id)).toBe(null);
  });
});

describe("what was never looked at", () => {
  it("waits when a draft is to be public, though nothing else of it changes", async () => {
    const draft = await create(home, author, { id: "forslag-kladde", ...newNumber }, "draft");
    expect((await queue(editor)).filter(({ subject }) => subject === draft.id)).toEqual([]);
    expect(await patch(author, draft, { status: "published" })).toMatchObject({ status: "in-review" });
    expect((await waiting(editor, draft.id)).fields).toContain("contacts");
    expect(await shown(draft.id)).toBe(null);
  });

  it("waits as a whole when something else is changed of what was rejected", async () => {
    const guidance = fictitiousGuidance({ id: "forslag-raad" });
    await told(await api.ask("POST", "/v1/guidance", advisor, guidance));
    await told(await reject(editor, await waiting(editor, guidance.id)));
    const touched = { ...guidance, title: { da: "Opdigtet råd, ændret" } };
    await told(await api.ask("PUT", `/v1/guidance/${guidance.id}`, advisor, touched, { "if-match": `"1"` }));
    expect((await waiting(editor, guidance.id)).fields).toContain("sources");
  });

  it("waits for nobody any more, and is told of nowhere, when its author closes it", async () => {
    const made = await create(home, author, { id: "forslag-lukket", ...newNumber });
    const close = { "if-match": `"${made.version}"` };
    const closed = await told(
      await api.ask("DELETE", `/v1/offers/${made.id}`, author, { reason: "Opdigtet grund." }, close),
    );
    expect(closed).toMatchObject({ status: "closed", pending: [] });
    expect(await shown(made.id)).toBe(null);
  });
});

describe("the queue", () => {
  it("has what waits longest first, page by page", async () => {
    const all = await queue(editor);
    expect(all.length).toBeGreaterThan(1);
    expect(all.map(({ proposedAt }) => proposedAt)).toEqual(all.map(({ proposedAt }) => proposedAt).sort());
    const page = await told<{ items: unknown[]; total: number }>(
      await api.ask("GET", "/v1/reviews?perPage=1&page=2", editor),
    );
    expect(page).toMatchObject({ total: all.length, items: [{ id: all[1]?.id }] });
  });
});
