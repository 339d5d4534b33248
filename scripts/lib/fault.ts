/** Where a row of `data/` stands: its file below the data folder, its 1-based line, and its id or `line N`. */
export interface At {
  file: string;
  line: number;
  row: string;
}

/** One fault of the data; `row` and `column` are empty where the whole file or row is meant. */
export interface Problem extends At {
  column: string;
  message: string;
}

/** The problem of one column of a row; the empty column means the row as a whole. */
export function problem(row: { at: At }, { column, message }: { column: string; message: string }): Problem {
  return { ...row.at, column, message };
}

/** The problem of a file as a whole. */
export function fileProblem(file: string, message: string): Problem {
  return { file, line: 0, row: "", column: "", message };
}

/** All problems by file and line, one a line below the folder's name, and their number; ends with a newline. */
export function formatProblems(problems: readonly Problem[], { folder = "data" } = {}): string {
  const lines = problems
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, row, column, message }) => {
      const place = [`${folder}/${file}`, row, column && `(${column})`].filter(Boolean).join(" ");
      return `${place}: ${message}`;
    });
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...lines, `${count}, nothing written`, ""].join("\n");
}
