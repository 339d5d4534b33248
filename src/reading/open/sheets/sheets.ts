import { countNumerals, type DocumentText, type LeftOut, type Opening } from "../document.ts";
import { space } from "../white-space.ts";

/** A sheet as it was read: the text of each cell by row and column from 0, and what of it is not shown. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: string[][];
  hiddenRows: ReadonlySet<number>;
  isHiddenColumn: (column: number) => boolean;
  /** Comments, each with its cell: `B7`. */
  comments: readonly { cell: string; text: string }[];
  /** What is not read of it at all, by what it is. */
  leftOut: ReadonlyMap<string, readonly string[]>;
}

/** How many characters the cells of a book may come to, the tabs between them counted. */
export const mostCharacters = 50_000_000;

/** The sentence that refuses a book whose cells come to more. */
export const tooLarge = (file: string): string =>
  `file too large: ${file}. At most ${mostCharacters} characters are read of its cells`;

interface Placed {
  sheet: Sheet;
  /** The line of its first row, and that of its first comment. */
  first: number;
  comments: number;
}

/**
 * The lines of the sheets of a book: each under its name, unless that only numbers it, with a line for every row and a
 * tab between its cells; a blank line between sheets. What is hidden is an empty cell or line, unless all is read.
 */
export function layOut(sheets: readonly Sheet[], { file, whole }: Opening): DocumentText {
  const lines: string[] = [];
  const placed: Placed[] = [];
  let size = 0;
  const put = (line: string): void => {
    size += line.length + 1;
    if (size > mostCharacters) throw new Error(tooLarge(file));
    lines.push(line);
  };
  for (const sheet of sheets.filter(({ hidden }) => whole || !hidden)) {
    if (lines.length > 0) put("");
    if (!isNumbered(sheet.name)) put(sheet.name);
    const first = lines.length + 1;
    for (let row = 0; row < sheet.rows.length; row += 1) put(lineOf(row, { sheet, whole }));
    placed.push({ sheet, first, comments: lines.length + 1 });
    if (whole) for (const { text } of sheet.comments) put(oneLine(text));
  }
  if (lines.every((line) => line.trim() === "")) throw new Error(`no text: ${file}. Its sheets show no cells`);
  const cellOf = (line: number, column: number): string => cellAt({ line, column }, { placed, lines });
  return { lines, leftOut: sheets.flatMap((sheet) => leftOutOf(sheet, { whole })), cellOf };
}

/** A name that a program gave: it would bring a number into the text that nobody wrote. */
const isNumbered = (name: string): boolean => /^(?:sheet|工作表|表)\s*\d*$/iu.test(name);

/** Text without line ends and tabs, which would end its cell. */
export const oneLine = (text: string): string => text.replace(space, " ").trim();

function lineOf(row: number, { sheet, whole }: { sheet: Sheet; whole: boolean }): string {
  if (!whole && sheet.hiddenRows.has(row)) return "";
  const shown = (text: string | undefined, column: number) =>
    whole || !sheet.isHiddenColumn(column) ? (text ?? "") : "";
  // A row may have gaps, which map would leave.
  const cells = Array.from(sheet.rows[row] ?? [], shown);
  return cells.join("\t").replace(/\t+$/, "");
}

function cellAt(
  { line, column }: { line: number; column: number },
  { placed, lines }: { placed: readonly Placed[]; lines: readonly string[] },
): string {
  const own = placed.findLast(({ first }) => line >= first - 1);
  if (!own) return "";
  const { sheet, first, comments } = own;
  const comment = sheet.comments[line - comments];
  if (comment) return `${sheet.name}!${comment.cell}`;
  if (line < first) return sheet.name;
  const before = [...(lines[line - 1] ?? "")].slice(0, column - 1).filter((letter) => letter === "\t").length;
  return `${sheet.name}!${columnName(before)}${line - first + 1}`;
}

/** The letters of a column from 0: A, Z, AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The column from 0 and the row from 0 that a cell's name tells; undefined where it is none. */
export function cellPlace(name: string): { column: number; row: number } | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (digits === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

function leftOutOf(sheet: Sheet, { whole }: { whole: boolean }): LeftOut[] {
  const hidden: [what: string, texts: readonly string[]][] = whole
    ? []
    : sheet.hidden
      ? [[`hidden sheet ${sheet.name}`, sheet.rows.flat()]]
      : [
          ["hidden row", sheet.rows.flatMap((cells, row) => (sheet.hiddenRows.has(row) ? cells : []))],
          [
            "hidden column",
            sheet.rows.flatMap((cells, row) => (sheet.hiddenRows.has(row) ? [] : hiddenCells(cells, sheet))),
          ],
          ["comment", sheet.comments.map(({ text }) => text)],
        ];
  return [...hidden, ...sheet.leftOut]
    .map(([what, texts]) => ({ what, texts: texts.filter((text) => text) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ what, texts }) => ({ what, numerals: countNumerals(texts.join("\n")) }));
}

const hiddenCells = (cells: readonly string[], { isHiddenColumn }: Sheet): string[] =>
  cells.filter((_, column) => isHiddenColumn(column));
