import { labels } from "../../schema/labels.ts";
import type { Organisation } from "../../schema/organisation.ts";
import type { Registry } from "../../schema/registry.ts";
import { thesaurus } from "../../schema/thesaurus.ts";
import { fictitiousAreas } from "./fictitious-areas.ts";
import { fictitiousSituations, fictitiousSnippets } from "./fictitious-guidance.ts";
import { fictitiousOffers } from "./fictitious-offers.ts";

export { fictitiousAreas } from "./fictitious-areas.ts";
export { fictitiousGuidance } from "./fictitious-guidance.ts";
export { confirmedOn, fictitiousOffer, fictitiousToday } from "./fictitious-offers.ts";

/** An organisation that exists nowhere, changed by what a test needs. */
export function fictitiousOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  return {
    id: "opdigtet-forening",
    name: { da: "Opdigtet forening" },
    kind: "ngo",
    summary: { da: "En opdigtet forening, som kun findes i prøver." },
    website: "https://opdigtet.example/",
    sources: [{ title: "Opdigtet kilde", publisher: "Opdigtet forening", year: 2022, locator: "s. 1" }],
    ...overrides,
  };
}

/** A small whole registry in which everything is made up but the areas. A fresh copy each time: tests may change it. */
export function fictitiousRegistry(): Registry {
  return structuredClone({
    offers: fictitiousOffers,
    closed: [{ id: "opdigtet-lukket", closedOn: "2026-06-30", replacedBy: "opdigtet-linje" }],
    organisations: [
      fictitiousOrganisation(),
      fictitiousOrganisation({ id: "opdigtet-kommune", name: { da: "Opdigtet kommune" }, kind: "municipality" }),
      fictitiousOrganisation({ id: "opdigtet-region", name: { da: "Opdigtet region" }, kind: "region" }),
      fictitiousOrganisation({
        id: "opdigtet-institution",
        name: { da: "Opdigtet institution" },
        kind: "independent-institution",
      }),
    ],
    guidance: fictitiousSnippets,
    situations: fictitiousSituations,
    areas: fictitiousAreas,
    labels,
    thesaurus,
    ages: { due: 180, overdue: 270, hidden: 365 },
    waitingAge: 120,
  });
}
