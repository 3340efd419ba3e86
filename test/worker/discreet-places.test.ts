import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { OfferContent } from "../../schema/offer.ts";
import { offers, revisionFields } from "../../schema/tables.ts";
import { fieldsThatTell, withoutDiscreetPlaces } from "../../worker/rules/discreet-places.ts";
import type { Holder } from "../../worker/rules/who-may.ts";
import { publishingFrom } from "../../worker/services.ts";
import type { Transaction } from "../../worker/store/client.ts";
import { createKey } from "../../worker/store/keys.ts";
import { readPublicOffers } from "../../worker/store/offers.ts";
import { readOpenReview } from "../../worker/store/reviews.ts";
import { addOffer } from "../../worker/writes/change-offers.ts";
import { decide } from "../../worker/writes/decide.ts";
import { bindings } from "../helpers/bindings.ts";
import { fictitiousOffer } from "../helpers/fictitious.ts";

const place = {
  name: "Opdigtet hus",
  street: "Opdigtet Vej 17",
  postalCode: "8900",
  town: "Randers C",
  municipality: "0730",
  lat: 56.46,
  lng: 10.03,
  wheelchairAccess: "unknown",
  discreet: true,
} as const;

const now = new Date("2026-11-21T12:00:00.000Z");
const writer: Holder = {
  ...{ id: "writer", organisation: "kvisten", scope: "organisation", holder: "koordinator" },
  ...{ madeBy: null, rotatedFrom: null },
};
const editor: Holder = { ...writer, id: "editor", organisation: "landsforeningen-spor", scope: "editor" };
const as = (holder: Holder, transaction: Transaction) => ({
  ...{ transaction, holder, now },
  newId: () => crypto.randomUUID(),
});

function newOffer(own: Partial<OfferContent>) {
  const { confirmations, version, updatedAt, id, organisation, ...content } = fictitiousOffer({
    places: [place],
    ...own,
  });
  return { ...content, status: "published" as const };
}

/** Written by its organisation and approved by an editor. */
async function approvedOffer(transaction: Transaction, own: Partial<OfferContent>): Promise<void> {
  const unused = { secretHash: "", createdAt: now.toISOString() };
  for (const key of [writer, editor]) await createKey(transaction, { ...key, ...unused });
  await addOffer(as(writer, transaction), {
    ...{ id: "opdigtet-diskret", organisation: "kvisten", state: newOffer(own) },
  });
  const review = await readOpenReview(transaction, "offer", "opdigtet-diskret");
  if (!review) throw new Error("Nothing waits.");
  await decide(as(editor, transaction), review, "approved", null);
}

/** Everything in it is undone. */
async function tried<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  let result: Result | undefined;
  const undone = new Error("undone");
  await publishingFrom(bindings)
    .database.transaction(async (transaction) => {
      result = await work(transaction);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return result as Result;
}

describe("a discreet place", () => {
  it("leaves nothing but its municipality", () => {
    expect(withoutDiscreetPlaces({ places: [place] }).places).toEqual([
      { municipality: "0730", wheelchairAccess: "unknown", discreet: true },
    ]);
    expect(withoutDiscreetPlaces({ places: [{ ...place, discreet: false }] }).places).toEqual([
      { ...place, discreet: false },
    ]);
  });

  it("stands in the working state only: in no revision, no approved state and no public offer", async () => {
    const stored = await tried(async (transaction) => {
      await approvedOffer(transaction, {});
      const [row] = await transaction.select().from(offers).where(eq(offers.id, "opdigtet-diskret"));
      return {
        working: JSON.stringify(row?.working),
        approved: JSON.stringify(row?.approved),
        revisions: JSON.stringify(await transaction.select().from(revisionFields)),
        published: JSON.stringify(await readPublicOffers(transaction)),
      };
    });
    expect(stored.working).toContain("Opdigtet Vej 17");
    for (const text of [stored.approved, stored.revisions, stored.published]) {
      expect(text).toContain("0730");
      expect(text).not.toMatch(/Opdigtet Vej 17|Opdigtet hus|10\.03/);
    }
  });

  it.each<[string, Partial<OfferContent>]>([
    ["summary", { summary: { da: "Kom til opdigtet vej 17." } }],
    ["description", { description: { da: "Vi bor på Opdigtet-Vej 17, 2. sal." } }],
    ["contacts", { contacts: [{ channel: "in-person", value: "OPDIGTET VEJ 17" }] }],
  ])("must not be told in words: %s", async (field, own) => {
    expect(fieldsThatTell(newOffer(own))).toEqual([field]);
    await expect(tried((transaction) => approvedOffer(transaction, own))).rejects.toMatchObject({
      more: { fields: [{ path: field }] },
    });
  });
});
