import type { ReadColumn } from "./column.ts";
import { columnName } from "./column-name.ts";
import { outside } from "./headings.ts";
import { type Draft, put } from "./paths.ts";
import { type Attempt, Refusal } from "./refusal.ts";
import type { Sheet } from "./sheet.ts";
import { refuseSpoilt } from "./text-of-bytes.ts";

/** Excel cuts a longer cell off, or goes on in the next row. */
const longestCell = 32_766;

/** What one row says of an offer; what is wrong with its cells is noted by `attempt`. */
export function readRow(row: number, cells: string[], columns: ReadColumn[], sheet: Sheet, attempt: Attempt): Draft {
  const draft: Draft = {};
  for (let index = 0; index < Math.max(cells.length, columns.length); index++) {
    const { path, silence, read } = columns[index] ?? outside;
    const cell = cells[index] ?? "";
    attempt({ row, column: columnName(sheet.headings, index) }, () => {
      const value = cell.trim() === "" ? silence : read(whole(cell));
      if (path) put(draft, path, value);
    });
  }
  return draft;
}

/** Throws a Refusal for a cell that may not hold what somebody wrote any more. */
function whole(cell: string): string {
  refuseSpoilt(cell);
  if (cell.length <= longestCell) return cell;
  throw new Refusal("out-of-range", {
    da: `Cellen er for lang til Excel. Den må højst have ${longestCell} tegn.`,
    en: `The cell is too long for Excel: at most ${longestCell} characters.`,
  });
}
