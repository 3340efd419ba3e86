import { random } from "./random.ts";

/** One thing that a person does in a widget. */
export interface Doing {
  what: What;
  /** Where it can be done, in the finder and in the panel alike: they are built of the same pieces. */
  where: string;
  /** From 0 to 1: at which of those places. */
  chance: number;
  /** What is written there; null where it is pressed or turned. */
  text: string | null;
}

interface Kind {
  where: string;
  /** How often, beside the others. */
  often: number;
  texts?: readonly string[];
}

const words = ["mareridt", "ikke sove", "gruppe", "anonym", "min søster", "terapi", "skam", "zzqx", ""];
const places = ["Aarhus", "8900", "Odense", "1000", "2600", "Thisted", "4220", ""];

const kinds = {
  search: { where: "[role=searchbox]", often: 7, texts: words },
  choose: { where: "fieldset label, .folded label, .situations .choice", often: 20 },
  move: { where: "[role=combobox]", often: 4, texts: places },
  tell: { where: "#age", often: 3, texts: ["17", "34", "71", ""] },
  sort: { where: "select", often: 6 },
  drop: { where: ".chip", often: 8 },
  reset: { where: ".chosen .quiet, .none .quiet", often: 2 },
  more: { where: ":is(.results, .offers, .kept-out, .none li) > .button, .to-results", often: 4 },
  open: { where: "article button[aria-expanded=false]", often: 15 },
  close: { where: "article button[aria-expanded=true]", often: 15 },
  fold: { where: "summary, fieldset button[aria-expanded]", often: 12 },
  tick: { where: ".tick :is(label, button)", often: 10 },
  print: { where: ".handout .button", often: 4 },
  clear: { where: ".handout .quiet", often: 2 },
} satisfies Record<string, Kind>;

export type What = keyof typeof kinds;
export const whats = Object.keys(kinds) as What[];

/** So many things, by the seed. */
export function doings(count: number, seed: number): Doing[] {
  const { pick, next } = random(seed);
  const often = whats.flatMap((what) => Array.from({ length: kinds[what].often }, () => what));
  return Array.from({ length: count }, () => {
    const what = pick(often);
    const { where, texts }: Kind = kinds[what];
    return { what, where, chance: next(), text: texts ? pick(texts) : null };
  });
}
