import { expect, test } from "vitest";
import { differingFields, mergePatchOf } from "../../../widgets/editor/form/merge-patch.ts";
import { isUnknown, linesOf } from "../../../widgets/editor/form/say-value.ts";
import { draftOf, tidyDraft, typedInto } from "../../../widgets/editor/offers/draft.ts";
import { offerFields } from "../../../widgets/editor/offers/offer-fields.ts";
import { waitsOf } from "../../../widgets/editor/offers/perhaps-waits.ts";
import { broughtTogether, partingOf } from "../../../widgets/editor/offers/rebase.ts";
import { offerTelling } from "../../../widgets/editor/offers/telling.ts";
import { typedWeeks, waitedWeeks } from "../../../widgets/editor/offers/weeks.ts";
import { wordsIn } from "../../../widgets/editor/words.ts";
import { wordsApart } from "../../../widgets/editor/words-apart.ts";
import { mergePatch } from "../../../worker/rules/merge-patch.ts";
import { fictitiousOffers } from "../../helpers/fictitious-offers.ts";
import { randomOffers } from "../../helpers/random-offers.ts";
import { authored } from "./organisation.ts";

const drafts = [...fictitiousOffers.map((offer) => ({ ...offer })), ...randomOffers(60, 5, false)].map((offer) =>
  draftOf(authored(offer as object)),
);

test("an offer that was only looked at is sent as it was", () => {
  for (const draft of drafts) expect(differingFields(draft, tidyDraft(draft))).toEqual([]);
});

test("a place that moves loses its old point on the map, and nothing else does", () => {
  const draft = { places: [{ street: "Opdigtet Gade 1", lat: 55, lng: 10, wheelchairAccess: "yes" }] };
  expect(typedInto(draft, "places.0.street", "Opdigtet Gade 2")).toEqual({
    places: [{ street: "Opdigtet Gade 2", wheelchairAccess: "yes" }],
  });
  expect(typedInto(draft, "places.0.wheelchairAccess", "no")).toEqual({
    places: [{ street: "Opdigtet Gade 1", lat: 55, lng: 10, wheelchairAccess: "no" }],
  });
});

test("what is sent of a change makes of the one exactly the other", () => {
  for (const from of drafts) for (const to of drafts) expect(mergePatch(from, mergePatchOf(from, to))).toEqual(to);
});

test("what two changed at once comes together, and neither is lost unasked", () => {
  const base = { name: "a", summary: "a", price: "a", gone: "a" };
  const theirs = { name: "b", summary: "a", price: "b", gone: "a" };
  const mine = { name: "c", summary: "c", price: "a" };
  expect(partingOf(base, theirs, mine)).toEqual({ both: ["name"], onlyTheirs: ["price"] });
  expect(broughtTogether(base, theirs, mine, [])).toEqual({ name: "c", summary: "c", price: "b" });
  expect(broughtTogether(base, theirs, mine, ["name"])).toEqual({ name: "b", summary: "c", price: "b" });
});

test.each([
  ["8", { status: "waitlist", weeksMin: 8, weeksMax: 8 }],
  ["8 - 12", { status: "waitlist", weeksMin: 8, weeksMax: 12 }],
  ["8 til 12 uger", { status: "waitlist", weeksMin: 8, weeksMax: 12 }],
  ["0", { status: "no-wait" }],
  [" ", { status: "unknown" }],
  ["12-8", null],
  ["snart", null],
  ["-3", null],
])("a wait typed as %j", (typed, told) => {
  expect(typedWeeks(typed, undefined)).toEqual(told);
  if (told && "weeksMin" in told)
    expect(typedWeeks(waitedWeeks({ for: "treatment", asOf: "2026-11-21", ...told } as never), undefined)).toEqual(
      told,
    );
});

test("a talk first stays a talk first when its weeks change", () => {
  expect(typedWeeks("4", "assessment-first")).toEqual({ status: "assessment-first", weeksMin: 4, weeksMax: 4 });
});

test("two texts in pieces are the two texts, and only what differs is marked", () => {
  const from = "Du kan ringe alle dage.\nOgså i ferien.";
  const to = "Du kan ringe alle hverdage.\nOgså i ferien.";
  const apart = wordsApart(from, to);
  expect(apart.from.map(({ text }) => text).join("")).toBe(from);
  expect(apart.to.map(({ text }) => text).join("")).toBe(to);
  expect(apart.to.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(["hverdage."]);
  expect(wordsApart("", to).to).toEqual([{ text: to, isOwn: true }]);
  expect(wordsApart(to, to).to).toEqual([{ text: to, isOwn: false }]);
});

test.each([
  ["contacts", [], [{ channel: "phone", value: "00 00 00 01" }], "always"],
  ["contacts", [{ value: "1", hours: "a" }], [{ value: "1", hours: "b" }], "no"],
  ["summary", { da: "a" }, { da: "Ring 00 00 00 01" }, "perhaps"],
  ["summary", { da: "Skriv til a@b" }, { da: "a" }, "perhaps"],
  ["summary", { da: "a" }, { da: "For voksne fra 18 år" }, "no"],
  ["price", "unknown", "free", "no"],
])("what is told beforehand of a change of %s", (field, from, to, waits) => {
  expect(waitsOf(true, { field, from, to })).toBe(waits);
  expect(waitsOf(false, { field, from, to }), "of an organisation that is not trusted all waits").toBe("always");
});

test.each([
  [
    "contacts",
    { channel: "phone", value: "00 00 00 01", label: { da: "Opdigtet vagt" } },
    "Ring: 00 00 00 01 (Opdigtet vagt)",
  ],
  [
    "links",
    { label: { da: "Opdigtet side", en: "Made-up page" }, url: "https://a.example/" },
    "Opdigtet side / Made-up page: https://a.example/",
  ],
  ["places", { municipality: "0730", town: "Randers", wheelchairAccess: "unknown", discreet: false }, "Randers"],
  [
    "places",
    {
      municipality: "0730",
      street: "Vej 1",
      postalCode: "8920",
      town: "Randers NV",
      wheelchairAccess: "yes",
      discreet: true,
    },
    "Vej 1, 8920 Randers NV (Randers). Adressen er hemmelig. Der er adgang for kørestol",
  ],
  [
    "contacts",
    { channel: "phone", value: "1", hours: { weekly: [{ days: [1, 2, 3], from: "10:00", to: "14:30" }] } },
    "Ring: 1\n  mandag til onsdag kl. 10–14.30",
  ],
  [
    "waiting",
    { for: "treatment", status: "waitlist", weeksMin: 8, weeksMax: 12, asOf: "2026-11-01" },
    "Ventetid til behandling: venteliste, 8 til 12 uger (oplyst 1. november 2026).",
  ],
])("one of %s is read as a person reads it", (field, item, said) => {
  const telling = offerTelling(wordsIn("da"), new Map([["0730", "Randers"]]));
  expect(linesOf(offerFields[field], field, [item], telling)).toEqual([said]);
});

test("what nobody knows is known as such", () => {
  expect([["unknown"], "unknown", ["unknown", "a"], [], "no"].map(isUnknown)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
