/** Where a row of `data/` stands: its file below the data folder, its 1-based line, and its id or `line N`. */
export interface At {
  file: string;
  line: number;
  row: string;
}

/** One fault of the data; `row` and `column` are empty where the whole file or row is meant. */
export interface Fault extends At {
  column: string;
  message: string;
}

/** The fault of one column of a row; the empty column means the row as a whole. */
export function fault(row: { at: At }, { column, message }: { column: string; message: string }): Fault {
  return { ...row.at, column, message };
}

/** The fault of a file as a whole. */
export function fileFault(file: string, message: string): Fault {
  return { file, line: 0, row: "", column: "", message };
}

/** A fault as a line below the folder's name. */
export function formatFault({ file, row, column, message }: Fault, { folder = "data" } = {}): string {
  const place = [`${folder}/${file}`, row, column && `(${column})`].filter(Boolean).join(" ");
  return `${place}: ${message}`;
}

/** All faults by file and line, one a line below the folder's name, and their number; ends with a newline. */
export function formatFaults(faults: readonly Fault[], { folder = "data" } = {}): string {
  const lines = faults
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map((each) => formatFault(each, { folder }));
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return [...lines, `${count}, nothing written`, ""].join("\n");
}
