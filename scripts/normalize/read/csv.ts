import Papa from "papaparse";

/** One row of a CSV file as it stands: its cells untouched, and the 1-based line on which it begins. */
export interface RawRow {
  line: number;
  cells: string[];
}

/** Splits CSV text into rows, nothing stripped and nothing typed; throws `open quote: …` and `stray quote: …`. */
export function parseCsv(text: string): RawRow[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ""), { delimiter: ",", newline: "\n" });
  let next = 1;
  const rows = data.map((cells) => {
    const line = next;
    // A quoted cell may hold line ends, so the row's index is not its line.
    next += 1 + cells.join("").split("\n").length - 1;
    return { line, cells };
  });
  const [error] = errors.filter(({ type }) => type === "Quotes");
  if (error) {
    const line = rows[error.row ?? 0]?.line ?? 1;
    if (error.code === "MissingQuotes") throw new Error(`open quote: the row of line ${line}. Close it with "`);
    throw new Error(`stray quote: the row of line ${line}. Write a quote inside a quoted cell as ""`);
  }
  return rows;
}
