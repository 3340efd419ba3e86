import * as codes from "../schema/vocabulary.ts";
import type { Seed, SeededOffer } from "./seed-files.ts";

/** Who gives what is made up. */
export const syntheticOrganisation: Seed["organisations"][number] = {
  id: "opdigtet-stor-skala",
  name: { da: "Opdigtet forening til prøver i stor skala" },
  kind: "ngo",
  summary: { da: "Findes ikke. Den er til for at prøve registret med mange tilbud." },
  sources: [{ title: "Opdigtet", publisher: "Opdigtet", locator: "findes ikke" }],
};

/** Offers that say that they are made up, for scale work only: the same each time, each code in some of them. */
export function syntheticOffers(count: number, municipalities: readonly string[]): SeededOffer[] {
  return Array.from({ length: count }, (_, index) => {
    /** The steps are primes of their own, so that the lists do not run side by side. */
    const one = <Item>(items: readonly Item[], step: number): Item => {
      const item = items[(index * step + Math.floor(index / items.length)) % items.length];
      if (item === undefined) throw new RangeError("nothing to choose from");
      return item;
    };
    const two = <Item>(items: readonly Item[], step: number) => [...new Set([one(items, step), one(items, step + 2)])];
    return {
      id: `opdigtet-${index + 1}`,
      organisation: syntheticOrganisation.id,
      status: "published",
      name: { da: `Opdigtet tilbud ${index + 1}` },
      summary: { da: `Findes ikke. Nummer ${index + 1} af ${count}, lavet til prøver i stor skala.` },
      audiences: two(codes.audience, 1),
      topics: two(codes.topic, 5),
      kinds: two(codes.kind, 7),
      channels: two(codes.channel, 11),
      answeredBy: one(codes.answeredBy, 13),
      stages: two(codes.stage, 17),
      knows: two(codes.group, 19),
      onlyFor: [],
      languages: ["da"],
      interpreter: one(codes.answer, 23),
      access: [one(codes.access, 29)],
      contactByOthers: one(codes.answer, 31),
      identity: one(codes.identity, 37),
      price: one(codes.price, 41),
      criteria: [],
      waiting: [],
      coverage: index % 4 === 0 ? "national" : { regions: [], municipalities: two(municipalities, 43) },
      contacts: [],
      links: [{ label: { da: "Opdigtet side" }, url: `https://opdigtet.example/${index + 1}` }],
      sources: [{ facts: ["contact"], title: "Opdigtet", publisher: "Opdigtet", locator: "findes ikke" }],
    };
  });
}
