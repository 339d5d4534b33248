/** Tables as one JSON object, a row a line, so that a change of one row is a change of one line. */
export function formatJsonTables(tables: Readonly<Record<string, readonly object[]>>): string {
  const parts = Object.entries(tables).map(([name, rows]) => `${JSON.stringify(name)}:[${lines(rows)}]`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

const lines = (rows: readonly object[]): string =>
  rows.length === 0 ? "" : `\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n`;
