import { sayWeekday } from "../../../schema/saying/calendar.ts";
import { capitalised } from "../../../schema/saying/capitalised.ts";
import { codeLists, type ListName } from "../../../schema/vocabulary.ts";
import type { Words } from "../words.ts";

export interface Option {
  code: string;
  said: string;
}

/** Every code of a list with its label. */
export function codeOptions<List extends ListName>(list: List, { saying }: Words): Option[] {
  return codeLists[list].map((code) => ({ code, said: saying.label(list, code as never) }));
}

/** ISO weekdays. */
export const weekdayOptions = ({ saying }: Words): Option[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ code: String(day), said: capitalised(sayWeekday(day, saying.strings)) }));
