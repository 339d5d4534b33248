import Papa from "papaparse";
import { readFileSync, statSync } from "node:fs";

const most = 5_000_000;

function size(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error("missing file");
  if (!found.isFile()) throw new Error("not a file: a directory stands in its place");
  return found.size;
}

/** The text of a file in UTF-8 without BOM and with LF line ends, 5 MB at most; throws the file's fault otherwise. */
export function readTextFile(path: string): string {
  // The size comes first, so that a huge file is never loaded.
  const bytes = size(path);
  if (bytes > most) throw new Error(`file too large: ${bytes} bytes. At most ${most} are read`);
  if (bytes === 0) throw new Error("empty file. Write at least the header line");
  const content = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new Error("not UTF-8. Save the file as UTF-8");
  }
  if (text.startsWith("\uFEFF")) throw new Error("byte order mark. Save the file as UTF-8 without BOM");
  if (text.includes("\r")) throw new Error("CR in the line ends. Save the file with LF line ends");
  return text;
}

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
