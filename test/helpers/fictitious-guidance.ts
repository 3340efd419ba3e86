import type { Guidance, Situation } from "../../schema/guidance.ts";

const source = { title: "Opdigtet kilde", publisher: "Opdigtet forening", year: 2022, locator: "s. 1" };

/** Guidance that nobody may follow: as little as a snippet may say, changed by what a test needs. */
export function fictitiousGuidance(overrides: Partial<Guidance> = {}): Guidance {
  return {
    id: "opdigtet-raad",
    title: { da: "Opdigtet råd" },
    blocks: [{ type: "paragraph", text: { da: "Et opdigtet råd, som kun findes i prøver." } }],
    audiences: ["professional"],
    subject: "adult",
    topics: ["late-effects"],
    focus: ["knowledge"],
    evidence: "untested-model",
    sources: [source],
    coverage: "national",
    reviewBy: "2027-11-21",
    ...overrides,
  };
}

export const fictitiousSnippets: Guidance[] = [
  fictitiousGuidance({
    id: "opdigtet-tak",
    title: { da: "Opdigtet: sig tak" },
    blocks: [
      { type: "paragraph", text: { da: "Sig tak, fordi personen siger det." } },
      {
        type: "steps",
        items: [{ da: "Spørg, om personen er i sikkerhed i aften." }, { da: "Aftal ét næste skridt." }],
      },
    ],
    focus: ["conversation", "first-step"],
    level: ["employee"],
    roles: ["adult-authority", "adult-support", "volunteer"],
  }),
  fictitiousGuidance({
    id: "opdigtet-undgaa",
    title: { da: "Opdigtet: undgå forhør" },
    blocks: [{ type: "avoid", items: [{ da: "Spørg ikke efter detaljer." }, { da: "Lov ikke, at intet sker." }] }],
    focus: ["conversation"],
  }),
  fictitiousGuidance({
    id: "opdigtet-notat",
    title: { da: "Opdigtet: skriv ned" },
    blocks: [{ type: "paragraph", text: { da: "Sig, hvad du skal skrive ned, før personen fortæller mere." } }],
    focus: ["duties"],
    level: ["employee", "management"],
    roles: ["adult-authority"],
    evidence: "law",
    reviewedBy: "opdigtet jurist",
    reviewedAt: "2026-06-01",
  }),
  fictitiousGuidance({
    id: "opdigtet-henvis",
    title: { da: "Opdigtet: hjælp videre" },
    focus: ["referral", "waiting-time"],
    roles: ["gp", "psychiatry"],
    offers: { audience: ["self"], topic: ["late-effects"], access: ["self-referral", "drop-in"] },
  }),
  fictitiousGuidance({
    id: "opdigtet-barn-nu",
    title: { da: "Opdigtet: et barn kan være i fare" },
    blocks: [{ type: "paragraph", text: { da: "Det her handler om barnet. Sig det til kommunen." } }],
    audiences: ["professional", "relative"],
    subject: "adult-tells-child-at-risk",
    topics: ["child-concern"],
    focus: ["duties", "handling"],
    evidence: "law",
  }),
  fictitiousGuidance({
    id: "opdigtet-randers",
    title: { da: "Opdigtet: ring til Randers" },
    audiences: ["professional", "relative", "self"],
    subject: "adult-tells-child-at-risk",
    topics: ["child-concern"],
    focus: ["handling"],
    coverage: { regions: [], municipalities: ["0730"] },
    evidence: "editorial",
    sources: [],
  }),
  fictitiousGuidance({
    id: "opdigtet-ved-siden-af",
    title: { da: "Opdigtet: når du står ved siden af" },
    audiences: ["relative"],
    relations: ["partner", "friend"],
    focus: ["relatives", "everyday"],
    evidence: "experience",
  }),
  fictitiousGuidance({
    id: "opdigtet-ventetid",
    title: { da: "Opdigtet: mens du venter" },
    blocks: [{ type: "list", items: [{ da: "Det er hårdt at vente." }, { da: "Ring, hvis det bliver værre." }] }],
    audiences: ["self"],
    topics: ["late-effects", "selling-sex"],
    focus: ["waiting-time", "everyday"],
    evidence: "experience",
  }),
];

export const fictitiousSituations: Situation[] = [
  {
    id: "someone-has-told-you",
    title: { da: "Nogen har lige fortalt dig om overgreb" },
    subject: "adult",
    topics: ["late-effects"],
    variants: [
      {
        audiences: ["professional"],
        roles: ["volunteer"],
        steps: { now: ["opdigtet-tak"], avoid: ["opdigtet-undgaa"], "where-to-turn": ["opdigtet-henvis"] },
        offers: { audience: ["self"], topic: ["late-effects"] },
      },
      {
        audiences: ["professional"],
        steps: {
          now: ["opdigtet-tak"],
          avoid: ["opdigtet-undgaa"],
          duties: ["opdigtet-notat"],
          "where-to-turn": ["opdigtet-henvis"],
        },
        offers: { audience: ["self"], topic: ["late-effects"], access: ["self-referral", "drop-in"] },
      },
    ],
  },
  {
    id: "child-may-be-at-risk",
    title: { da: "En voksen fortæller – et barn kan være i fare nu" },
    subject: "adult-tells-child-at-risk",
    topics: ["child-concern"],
    variants: [
      {
        audiences: ["relative"],
        opening: { da: "Det her handler om barnet, ikke om den voksne, der fortæller." },
        steps: { now: ["opdigtet-barn-nu"], "where-to-turn": ["opdigtet-randers"] },
        offers: { audience: ["relative"] },
      },
      {
        audiences: ["professional"],
        opening: { da: "Det her handler om barnet, ikke om den voksne, der fortæller." },
        steps: { now: ["opdigtet-barn-nu"], duties: ["opdigtet-notat"], "where-to-turn": ["opdigtet-randers"] },
        offers: { audience: ["professional"], topic: ["child-concern"] },
      },
    ],
  },
];
