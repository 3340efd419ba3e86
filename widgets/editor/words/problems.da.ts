import type { FieldProblem, ProblemCode } from "../../../schema/problem.ts";

/** What went wrong, by its code: what it means for the person, and what to do. */
export const problemsDa = {
  title: "Det blev ikke gemt",
  look: "Se på:",
  unanswered: "Vi fik ikke svar. Det, du har skrevet, står her endnu. Prøv igen om lidt.",
  codes: {
    "invalid-request": "Noget er ikke udfyldt, som det skal være.",
    unauthorized: "Nøglen virker ikke længere. Log ud, og log ind med en ny.",
    forbidden: "Nøglen må ikke gøre det her.",
    "not-found": "Det findes ikke længere.",
    "method-not-allowed": "Det kan ikke lade sig gøre her.",
    conflict: "Det passer ikke med, hvordan det står nu. Hent siden igen, og se efter.",
    "ambiguous-postal-code": "Postnummeret ligger i flere kommuner.",
    gone: "Det findes ikke længere.",
    "precondition-failed": "En anden har rettet i mellemtiden.",
    "too-large": "Det fylder for meget.",
    "unsupported-media-type": "Den slags fil kan vi ikke læse.",
    "idempotency-key-reused": "Det er allerede sendt én gang. Hent siden igen, og se efter.",
    "precondition-required": "Hent siden igen, og prøv igen.",
    "too-many-requests": "Der kom for mange på én gang. Vent lidt, og prøv igen.",
    "internal-error": "Noget gik galt hos os. Prøv igen om lidt.",
    "database-away": "Der kan ikke gemmes lige nu. Prøv igen om lidt.",
    "not-ready": "Vejviser er ved at starte. Prøv igen om lidt.",
  } satisfies Record<ProblemCode, string> as Record<ProblemCode, string>,
  fieldCodes: {
    unknown: "Det felt kender vi ikke.",
    required: "Skal udfyldes.",
    "wrong-type": "Skal udfyldes på en anden måde.",
    "not-in-list": "Vælg noget fra listen.",
    "out-of-range": "Er for langt, for kort, for stort eller for lille.",
    malformed: "Er ikke skrevet, som det skal være.",
    repeated: "Står der mere end én gang.",
    ambiguous: "Kan betyde flere ting.",
    stale: "Er rettet af en anden imens.",
  } satisfies Record<FieldProblem["code"], string> as Record<FieldProblem["code"], string>,
};
export type ProblemStrings = typeof problemsDa;
