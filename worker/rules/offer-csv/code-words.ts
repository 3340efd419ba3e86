import { labels } from "../../../schema/labels.ts";
import { type Code, codeLists, type Label, type ListName } from "../../../schema/vocabulary.ts";
import { quoted, Refusal } from "./refusal.ts";
import { itemsOf, plain } from "./words.ts";

const notStated: Label = { da: "Ikke oplyst", en: "Not stated" };

/** What a code is called in a cell: short, as among professionals. */
export function wordOf<List extends ListName>(list: List, code: Code<List>): string {
  const label: Label = code === "unknown" ? notStated : labels[list][code];
  return label.professional?.da ?? label.da;
}

/** Everything that a code may be called: itself, and its labels in both languages. */
export function namesOf<List extends ListName>(list: List, code: Code<List>): string[] {
  const label: Label = labels[list][code];
  const { professional } = label;
  const names = [code, label.da, label.en, professional?.da, professional?.en];
  const more = code === "unknown" ? [notStated.da, notStated.en] : [];
  return [...names, ...more].filter((name) => name !== undefined);
}

/** The codes of a list by their names, in lower case. */
export function codesByName<List extends ListName>(list: List): Map<string, Code<List>> {
  const codes: readonly Code<List>[] = codeLists[list];
  return new Map(codes.flatMap((code) => namesOf(list, code).map((name) => [plain(name), code])));
}

/** Throws a Refusal that names the answers there are. */
export function readCode<List extends ListName>(list: List, known: ReadonlyMap<string, Code<List>>, text: string) {
  const code = known.get(plain(text));
  if (code === undefined) throw notAmong(list, text);
  return code;
}

/** Codes with "|", ";", a line break or a comma between them; some labels have commas of their own. Throws a Refusal. */
export function readCodes<List extends ListName>(list: List, known: ReadonlyMap<string, Code<List>>, cell: string) {
  return itemsOf(cell).flatMap((item) => {
    const pieces = item.split(",");
    const codes: Code<List>[] = [];
    for (let first = 0; first < pieces.length; ) {
      const next = lastOfLongestName(pieces, first, known);
      if (next === null) throw notAmong(list, pieces[first] ?? item);
      codes.push(next.code);
      first = next.end;
    }
    return codes;
  });
}

/** No label has more commas than this. */
const mostPieces = 5;

function lastOfLongestName<Found>(pieces: string[], first: number, known: ReadonlyMap<string, Found>) {
  for (let end = Math.min(pieces.length, first + mostPieces); end > first; end--) {
    const code = known.get(plain(pieces.slice(first, end).join(",")));
    if (code !== undefined) return { code, end };
  }
  return null;
}

function notAmong(list: ListName, text: string): Refusal {
  const codes: readonly Code<typeof list>[] = codeLists[list];
  const answers = codes.map((code) => wordOf(list, code)).join(" | ");
  return new Refusal("not-in-list", {
    da: `${quoted(text.trim())} er ikke et af svarene: ${answers}.`,
    en: `${quoted(text.trim())} is not one of the answers: ${codes.join(" | ")}.`,
  });
}
