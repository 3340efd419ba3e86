import type { Code } from "../../schema/vocabulary.ts";

const lines = (text: string): string[] => text.trim().split(/\s+/);

/** Lines of the sources' inventory that are somebody's wish: nothing says that it exists. */
export const proposals: ReadonlySet<string> = new Set(lines("D7 D9 D13 D16 D22 D25 D26 D31 D35 D40 D46"));

/** Which lines of the inventory each situation takes up, for everybody who asks unless `notFor` says why not. */
export const drawsOn: Record<Code<"situation">, string[]> = {
  "someone-has-told-you": lines("B1c B3a B4b B4e B5a B5c B5d C6 C7 D50 D54 D55 D60"),
  "a-feeling-not-yet-words": lines("B1e B2a B2c B2d B2e B4a B4b C2 C3 C5 D47 D54"),
  "child-may-be-at-risk": lines("B5d A0e A0f A6-x A7-M A8-M A8-L"),
  "worried-about-a-child-at-work": lines("A0c A3-M A3-x A4-M A5-M A6-M A6-x A7-M A8-M"),
  "report-received": lines("A0f A9-O A9-L A9-M A10-L A10-M A11-L A11-M A12-M A13-M"),
  "place-cannot-take-the-person": lines("B3b B3d D5 D15 D20 D21 D27 D35 D36 D43 D53 D59"),
  "waits-or-cannot-call": lines("B4c B6 D4 D7 D31 D50 D51 D52 D60 D61 D62"),
  "patient-with-a-hidden-cause": lines("C2 D13 D14 D17 D18 D19 D20 D21 D24 D32 D47 D58 D59 D60"),
  "where-to-begin": lines("B0a B4e B7 C2 D1 D27 D40 D41 D47 D49 D50"),
  "waiting-for-treatment": lines("D3 D4 D15 D22 D41 D49 D51 D58"),
  "selling-sex": lines("B0b B0d B0e B4a B4c B5a B5b B5c B5d B7 D43"),
  "someone-close-has-told-you": lines("C2 D9 D26 D40 D44"),
};

const because = (reason: string, ids: string): Record<string, string> =>
  Object.fromEntries(lines(ids).map((line) => [line, reason]));

const adultDuties = because("the duties of adult services; the bridge names those about the child", "B5d");

/** Of a situation's lines, those that somebody who asks is not told, and why; by who asks, as in `who` of the variants. */
export const notFor: Record<string, Record<string, string>> = {
  "someone-has-told-you professional volunteer": because("a volunteer decides nothing about somebody", "B5a B5c"),
  "child-may-be-at-risk professional": adultDuties,
  "child-may-be-at-risk professional volunteer": {
    ...adultDuties,
    ...because("the duty of those employed; volunteers are told of everybody's, and to ask about theirs", "A0f"),
  },
  "child-may-be-at-risk relative": {
    ...adultDuties,
    ...because(
      "advice to child services; what holds for everybody rests on public pages",
      "A0e A0f A6-x A7-M A8-M A8-L",
    ),
  },
  "waits-or-cannot-call professional volunteer": because("who has the case calls everybody together", "D61"),
  "patient-with-a-hidden-cause professional gp": because("between psychiatry and the centres", "D17 D18"),
  "patient-with-a-hidden-cause professional psychiatry": because("to general practitioners", "D24"),
  "patient-with-a-hidden-cause professional somatic": {
    ...because("between psychiatry, the centres and general practitioners", "D17 D18 D19 D24 D32"),
    ...because("trauma therapy is not referred to from here", "D58"),
  },
};
