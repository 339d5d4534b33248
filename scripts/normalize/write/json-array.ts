/** A JSON array with one object a line, so that a change of one row is a change of one line. */
export function formatJsonArray(rows: readonly object[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
