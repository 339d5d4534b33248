import { tableLabel } from "./unit-labels.ts";

/** What parts the cells of a line: tabs, or in plain text two spaces or more. */
export type Separator = "tab" | "gap";
/** A line that stands for itself: a row of a table, or what tells the unit of one. */
export type Kind = Separator | "unit";

const gap = /[ \u00a0\u3000]{2,}/u;

/** The cells of a row as it is printed, empty ones between tabs included. */
export const cellsOf = (line: string, separator: Separator): string[] =>
  separator === "tab" ? line.split("\t") : line.trim().split(gap);

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;
/** How long the only cell of a row may be, a title or a unit, that is no indented paragraph. */
const longestTitle = 60;

/**
 * Which lines are rows of a table, and what parts their cells: lines with tabs, and below a line such as 单位：亿元,
 * which is told too, those whose columns are set apart by spaces.
 */
export function rowsAmong(lines: readonly string[]): (Kind | undefined)[] {
  const rows = lines.map((line): Kind | undefined => {
    if (!line.includes("\t")) return undefined;
    return filled(cellsOf(line, "tab")) > 1 ? "tab" : undefined;
  });
  // A title or a unit with empty cells around it is a row beside others.
  for (const step of [1, -1]) {
    for (let index = step > 0 ? 0 : lines.length - 1; index >= 0 && index < lines.length; index += step) {
      const line = lines[index] ?? "";
      const isTitle = line.includes("\t") && line.trim() !== "" && line.trim().length <= longestTitle;
      if (rows[index] === undefined && isTitle && rows[index - step] === "tab") rows[index] = "tab";
    }
  }
  for (const [index, line] of lines.entries()) {
    if (rows[index] !== undefined || line.length > longestTitle || tableLabel(line.trim()) === undefined) continue;
    rows[index] = "unit";
    markColumns({ lines, rows, from: index + 1 });
  }
  return rows;
}

/** Marks the lines of a table whose columns are set apart by spaces; its title and a blank line may stand before it. */
function markColumns({
  lines,
  rows,
  from,
}: {
  lines: readonly string[];
  rows: (Kind | undefined)[];
  from: number;
}): void {
  const isRow = (index: number): boolean => rows[index] === undefined && filled(cellsOf(lines[index] ?? "", "gap")) > 1;
  let first = from;
  while (first < from + 2 && first < lines.length && !isRow(first)) first += 1;
  for (let index = first; index < lines.length && isRow(index); index += 1) rows[index] = "gap";
}
