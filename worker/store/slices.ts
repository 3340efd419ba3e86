/** The most rows in one statement: SQLite takes 32,766 values, and no table here has 30 columns. */
const mostRows = 1_000;

/** As much JSON in one statement, in UTF-16 units, as a libSQL server takes with margin: it refuses 5 MB. */
const mostText = 1_000_000;

/** Rows in pieces that each go into one statement; a row that is larger than a piece goes alone. */
export function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  let piece: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const own = JSON.stringify(row).length;
    if (piece.length === mostRows || (piece.length > 0 && size + own > mostText)) {
      yield piece;
      piece = [];
      size = 0;
    }
    piece.push(row);
    size += own;
  }
  if (piece.length > 0) yield piece;
}
