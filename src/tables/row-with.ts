/** Some of the cells of a row, as far as they are known. */
type Cells<Row> = { readonly [Column in keyof Row]?: Row[Column] | undefined };

/** Of every table that was asked, by the columns it was asked by: its rows by their cells in those. */
const indexes = new WeakMap<readonly object[], Map<string, ReadonlyMap<string, object>>>();

/**
 * The first row that has these cells, `rowWith(places, { code: "150300" })`. The table's index by those columns is made
 * when it is first asked, so the rows may not change afterwards.
 */
export function rowWith<Row extends object>(rows: readonly Row[], cells: Cells<Row>): Row | undefined {
  const columns = Object.keys(cells) as (keyof Row & string)[];
  const own = indexes.get(rows) ?? new Map<string, ReadonlyMap<string, Row>>();
  indexes.set(rows, own);
  const by = columns.join(" ");
  const found = (own.get(by) ?? indexed(rows, columns)) as ReadonlyMap<string, Row>;
  own.set(by, found);
  return found.get(keyOf(cells, columns));
}

function indexed<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row, columns), row] as const).toReversed());
}

function keyOf<Row extends object>(row: Cells<Row>, columns: readonly (keyof Row & string)[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}
