import type { Guidance, Situation } from "../../schema/guidance.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import { fictitiousGuidance } from "./fictitious.ts";

type Blocks = Guidance["blocks"];

const paragraph = (da: string): Blocks => [{ type: "paragraph", text: { da } }];
const listed = (type: "list" | "steps" | "avoid", ...items: string[]): Blocks => [
  { type, items: items.map((da) => ({ da })) },
];

const toldYou: Guidance[] = [
  fictitiousGuidance({
    id: "opdigtet-foerste-minutter",
    title: { da: "Opdigtet: de første minutter" },
    blocks: listed(
      "steps",
      "Opdigtet: Sig tak, fordi personen siger det.",
      "Opdigtet: Spørg, om personen er i sikkerhed i aften, og om et barn er i fare nu.",
      "Opdigtet: Sig, hvad du skal skrive ned og give videre, før der bliver fortalt mere.",
      "Opdigtet: Sig, at du tror på det, og gå langsomt frem.",
      "Opdigtet: Aftal ét næste skridt med en dag på.",
    ),
    focus: ["conversation", "first-step"],
  }),
  fictitiousGuidance({
    id: "opdigtet-pligter",
    title: { da: "Opdigtet: dine pligter" },
    blocks: paragraph("Opdigtet: Sig, hvad du skal skrive ned, og hvad du skal give videre."),
    focus: ["duties"],
    evidence: "law",
  }),
  fictitiousGuidance({
    id: "opdigtet-sammen",
    title: { da: "Opdigtet: tag den første kontakt sammen" },
    blocks: listed("list", "Opdigtet: Spørg, om du skal ringe, mens personen er her."),
    focus: ["first-step", "referral"],
  }),
  fictitiousGuidance({
    id: "opdigtet-naeste-skridt",
    title: { da: "Opdigtet: ét næste skridt" },
    blocks: paragraph("Opdigtet: Sig, hvilken dag du ringer."),
    focus: ["first-step"],
  }),
];

const besideSomeone: Partial<Guidance> = { audiences: ["relative"], focus: ["relatives"], evidence: "experience" };
const close: Guidance[] = [
  fictitiousGuidance({
    ...besideSomeone,
    id: "opdigtet-staa-ved-siden-af",
    title: { da: "Opdigtet: at stå ved siden af" },
    blocks: listed("list", "Opdigtet: Lyt. Du skal ikke løse det."),
  }),
  ...codeLists.relation.map((relation) =>
    fictitiousGuidance({
      ...besideSomeone,
      id: `opdigtet-naar-du-er-${relation}`,
      title: { da: `Opdigtet: når du er ${relation}` },
      blocks: paragraph("Opdigtet: Det er anderledes for dig end for andre."),
      relations: [relation],
    }),
  ),
  fictitiousGuidance({
    ...besideSomeone,
    id: "opdigtet-undgaa-at-presse",
    title: { da: "Opdigtet: undgå at presse" },
    blocks: listed("avoid", "Opdigtet: Bed ikke om detaljer."),
  }),
  fictitiousGuidance({
    ...besideSomeone,
    id: "opdigtet-hjaelp-til-dig",
    title: { da: "Opdigtet: der er også hjælp til dig" },
    blocks: paragraph("Opdigtet: Du må gerne søge hjælp, selv om den anden ikke gør."),
    offers: { audience: ["relative"] },
  }),
  fictitiousGuidance({
    ...besideSomeone,
    id: "opdigtet-i-familien",
    title: { da: "Opdigtet: når den, der gjorde det, er i familien" },
    blocks: paragraph("Opdigtet: Du skal ikke vælge for alle i dag."),
  }),
];

const someoneHasToldYou: Situation = {
  id: "someone-has-told-you",
  title: { da: "Nogen har lige fortalt dig om overgreb" },
  subject: "adult",
  topics: ["late-effects"],
  variants: [
    {
      audiences: ["professional"],
      // Not in the order in which they are needed: it is the panel that puts them so.
      steps: {
        // biome-ignore lint/suspicious/noThenProperty: a code of the contract; nobody awaits a situation
        then: ["opdigtet-naeste-skridt"],
        "where-to-turn": ["opdigtet-sammen"],
        duties: ["opdigtet-pligter"],
        avoid: ["opdigtet-undgaa"],
        now: ["opdigtet-foerste-minutter"],
      },
      offers: { audience: ["self"], topic: ["late-effects"] },
    },
  ],
};

const besideVariant = (relation?: (typeof codeLists.relation)[number]): Situation["variants"][number] => ({
  audiences: ["relative"],
  ...(relation && { relations: [relation] }),
  steps: {
    now: ["opdigtet-staa-ved-siden-af", ...(relation ? [`opdigtet-naar-du-er-${relation}`] : [])],
    avoid: ["opdigtet-undgaa-at-presse"],
    "where-to-turn": ["opdigtet-hjaelp-til-dig"],
    // biome-ignore lint/suspicious/noThenProperty: as above
    then: ["opdigtet-i-familien"],
  },
  offers: { audience: ["relative"], topic: ["late-effects"] },
});

const someoneCloseHasToldYou: Situation = {
  id: "someone-close-has-told-you",
  title: { da: "En, du holder af, har fortalt dig det" },
  subject: "adult",
  topics: ["late-effects"],
  variants: [...codeLists.relation.map(besideVariant), besideVariant()],
};

/** What the situations of the journeys tell, and those situations. */
export const journeySnippets: Guidance[] = [...toldYou, ...close];
export const journeySituations: Situation[] = [someoneHasToldYou, someoneCloseHasToldYou];
