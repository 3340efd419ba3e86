import type { Code } from "../../schema/vocabulary.ts";

const lines = (text: string): string[] => text.trim().split(/\s+/);

/** Lines of the sources' inventory that are somebody's wish: nothing says that it exists. */
export const proposals: ReadonlySet<string> = new Set(lines("D7 D9 D13 D16 D22 D25 D26 D31 D35 D40 D46"));

/** Which lines of the inventory each situation takes up. */
export const drawsOn: Record<Code<"situation">, string[]> = {
  "someone-has-told-you": lines("B1c B3a B4b B4e B5a B5c B5d C6 C7 D50 D55 D60"),
  "a-feeling-not-yet-words": lines("B1e B2a B2c B2d B4a B4b C2 C3 C5 D47 D54"),
  "child-may-be-at-risk": lines("A0e A0f A6-x A7-M A8-M A8-L"),
  "worried-about-a-child-at-work": lines("A0c A3-M A3-x A4-M A5-M A6-M A6-x A7-M A8-M"),
  "report-received": lines("A0f A9-O A9-L A9-M A10-L A10-M A11-L A11-M A12-M A13-M"),
  "place-cannot-take-the-person": lines("B3b B3d D5 D15 D20 D21 D27 D35 D36 D43 D53 D59"),
  "waits-or-cannot-call": lines("B4c B6 D4 D7 D31 D50 D51 D52 D60 D61 D62"),
  "patient-with-a-hidden-cause": lines("C2 D17 D18 D19 D20 D21 D24 D32 D47 D58 D59 D60"),
  "where-to-begin": lines("B0a B4e C2 D1 D27 D41 D47 D49 D50"),
  "waiting-for-treatment": lines("D3 D4 D15 D22 D41 D49 D51 D58"),
  "selling-sex": lines("B0b B0d B0e B4a B4c B5a B5b B5c B5d B7 D43"),
  "someone-close-has-told-you": lines("C2 D9 D26 D40 D44"),
};

/** Lines that a situation could take up and does not, and why. */
export const leftOut: Partial<Record<Code<"situation">, Record<string, string>>> = {
  "someone-has-told-you": { D54: "learning comes before the talk; it stands where there is only a feeling" },
  "a-feeling-not-yet-words": { B2e: "one person's words for signs would become a list of signs" },
  "child-may-be-at-risk": { B5d: "the duties of adult services; the bridge names the child's own" },
  "patient-with-a-hidden-cause": {
    D13: "a wish that general practitioners be told more; nothing to do with one patient",
    D14: "a wish for a common overview, which is what this registry tries to be",
  },
  "where-to-begin": {
    B7: "a made-up call; a citizen would take it for a place",
    D40: "a wish for evenings of learning; it stands with those close by",
  },
};
