import { expect, test } from "vitest";
import type { factGroup } from "../../schema/source.ts";
import { offerFrom, type SeededOffer } from "../../seed/seed-files.ts";
import { documents, isPublic, offers } from "./offers-seed.ts";

type Fact = (typeof factGroup.options)[number];

const stands = (offer: SeededOffer, fact: Fact) => offer.sources.some(({ facts }) => facts.includes(fact));

/** What an offer says that a source must stand behind. */
function said(offer: SeededOffer): Fact[] {
  const says: Record<Fact, boolean> = {
    identity: true,
    content: true,
    access: offer.access.some((access) => access !== "unknown"),
    criteria: offer.criteria.length > 0,
    waiting: offer.waiting.length > 0,
    coverage: offer.coverage !== "unknown",
    contact: isPublic(offer),
    hours: offer.contacts.some(({ hours }) => hours),
  };
  return (Object.keys(says) as Fact[]).filter((fact) => says[fact]);
}

const describing = ({ title, publisher, url }: { title: string; publisher: string; url?: string | undefined }) =>
  [title, publisher, url].join("|");
const idOf = new Map(Object.entries(documents).map(([id, document]) => [describing(document), id]));

test("each thing that an offer says has a source", () => {
  const unfounded = offers.flatMap((offer) =>
    said(offer).flatMap((fact) => (stands(offer, fact) ? [] : `${offer.id}: ${fact}`)),
  );
  expect(unfounded).toEqual([]);
});

test("no document is described twice", () => {
  expect(idOf.size).toBe(Object.keys(documents).length);
});

test("a source that is not there is told with its file and its place", () => {
  const [first] = offers;
  const opdigtet = { ...first, sources: [{ source: "opdigtet", locator: "s. 1", facts: ["content"] }] };
  expect(() => offerFrom("offers/opdigtet.json", opdigtet, documents)).toThrow(
    'offers/opdigtet.json: sources.0.source: "opdigtet" is not in sources.json',
  );
});
