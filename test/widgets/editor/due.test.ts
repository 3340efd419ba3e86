import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { groupsOf } from "../../../widgets/editor/due/due-groups.ts";
import { authored, openEditor, organisationRegistry, volunteer } from "./organisation.ts";
import { button, faults, focused, press, sees, signIn } from "./person.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const due = (offer: string, fact: "contact" | "hours" | "waiting", dueOn: string | null) => ({
  ...{ offer, fact, dueOn },
  confirmedOn: dueOn === null ? null : "2026-05-25",
});
const line = authored({
  id: "opdigtet-linje",
  name: { da: "Opdigtet linje" },
  contacts: [
    {
      channel: "phone",
      value: "00 00 00 01",
      hours: { weekly: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "14:00" }] },
    },
  ],
  links: [],
});
const cafe = authored({ id: "opdigtet-cafe", name: { da: "Opdigtet café" } });

const open = (facts: ReturnType<typeof due>[], offers = [line, cafe]) =>
  organisationRegistry(offers, volunteer({ due: facts }));

test("what is due is told by when, soonest first, and by offer", () => {
  const groups = groupsOf(
    [
      due("a", "contact", null),
      due("b", "hours", "2026-11-21"),
      due("a", "waiting", "2026-12-21"),
      due("a", "hours", "2026-12-22"),
    ],
    Date.parse("2026-11-21") / 86_400_000,
  );
  expect(groups.now.map(({ offer, facts }) => [offer, facts.length])).toEqual([
    ["a", 1],
    ["b", 1],
  ]);
  expect(groups.soon.flatMap(({ facts }) => facts.map(({ fact }) => fact))).toEqual(["waiting"]);
  expect(groups.later.flatMap(({ facts }) => facts.map(({ fact }) => fact))).toEqual(["hours"]);
});

test("one press says that a fact still holds, beside what it says", async () => {
  const { writes } = open([due("opdigtet-linje", "hours", "2026-11-20"), due("opdigtet-cafe", "contact", null)]);
  const editor = await openEditor();
  await signIn();
  await expect
    .poll(() => editor.renderRoot.querySelector("vejviser-due-desk")?.renderRoot.textContent)
    .toContain("mandag til fredag");
  await sees(/Skulle være bekræftet 20. november 2026/);
  expect(await faults()).toEqual([]);
  await press("Stadig rigtigt: Åbningstid, Opdigtet linje");
  await vi.waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]).toMatchObject({
    path: "/v1/offers/opdigtet-linje/confirmations",
    body: { facts: ["hours"] },
  });
  await expect.element(button("Stadig rigtigt: Åbningstid, Opdigtet linje")).not.toBeInTheDocument();
  await expect
    .poll(() => editor.renderRoot.querySelector(".hidden-text[role=status]")?.textContent)
    .toContain("Bekræftet i dag: Åbningstid, Opdigtet linje.");
  await expect.poll(() => focused()?.getAttribute("aria-label")).toBe("Stadig rigtigt: Kontakt, Opdigtet café");
});

test("one press says it of all that is due of an offer", async () => {
  const { writes } = open([due("opdigtet-linje", "contact", null), due("opdigtet-linje", "hours", null)]);
  await openEditor();
  await signIn();
  await press("Alt stadig rigtigt: Opdigtet linje");
  await vi.waitFor(() => expect(writes()[0]?.body).toEqual({ facts: ["contact", "hours"] }));
  await sees("I har ikke noget at bekræfte lige nu.");
});

test("what waits for approval is not confirmed, and it says why", async () => {
  const changing = { ...line, pending: [{ review: "r-1", fields: ["contacts"] }] };
  open([due("opdigtet-linje", "contact", null)], [changing]);
  await openEditor();
  await signIn();
  await sees(/Det kan bekræftes bagefter/);
  expect(page.getByRole("button", { name: /Stadig rigtigt/ }).elements()).toEqual([]);
});
