import { covered, extent, type Stretch } from "./pdf-columns.ts";
import { narrow, type Line, type Word } from "./pdf-words.ts";

/** The lines as text: rows of a table with a tab between cells, other lines as they are. */
export function textOfLines(lines: readonly Line[]): string[] {
  const parted = lines.map((line, index) => partNumbers(line, [lines[index - 1], lines[index + 1]]));
  const texts: string[] = [];
  for (let at = 0; at < parted.length;) {
    const table = tableFrom(parted.slice(at));
    if (table.length > 1) texts.push(...rowsOf(partColumns(table)));
    else texts.push((parted[at]?.segments ?? []).map(textOf).join("\t"));
    at += Math.max(table.length, 1);
  }
  return texts;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(" ");

/**
 * Numbers that only a space parts are two cells where the line above or below has a gap there too: 20 345 under
 * 签约 开工. Letters that are all set apart are none.
 */
function partNumbers(line: Line, beside: readonly (Line | undefined)[]): Line {
  const gaps = beside.flatMap((other) =>
    other && Math.abs(other.base - line.base) < 3 * line.size ? gapsOf(other) : [],
  );
  const segments = line.segments.flatMap((words) => {
    if (isLetterSpaced(words)) return [words];
    const parts: Word[][] = [];
    for (const word of words) {
      const last = parts.at(-1)?.at(-1);
      const between = last && { left: last.right, right: word.left };
      const numbers = last && /\d$/.test(last.text) && /^[-−]?\d/.test(word.text);
      if (!between || (numbers && gaps.some((gap) => meet(gap, between)))) parts.push([word]);
      else parts.at(-1)?.push(word);
    }
    return parts;
  });
  return { ...line, segments };
}

/** Parts words into cells where all rows of a table have a gap: its columns may stand as close as words do. */
function partColumns(rows: readonly Line[]): Line[] {
  const parted = rows.filter(({ segments }) => segments.length > 1);
  const size = Math.max(...rows.map((row) => row.size));
  if (parted.length < 2) return [...rows];
  const columns = covered(
    parted.flatMap(({ segments }) => segments.flat()),
    narrow * size,
  );
  const columnOf = (word: Word): number => columns.findIndex((column) => meet(column, word));
  return rows.map((row) => ({
    ...row,
    segments: row.segments.flatMap((words) => {
      const single = words.every((word) => columns.filter((column) => meet(column, word)).length === 1);
      return single ? [...Map.groupBy(words, columnOf).values()] : [words];
    }),
  }));
}

const isLetterSpaced = (words: readonly Word[]): boolean =>
  words.length > 3 && words.filter(({ text }) => text.length === 1).length >= 0.6 * words.length;

function gapsOf({ segments }: Line): Stretch[] {
  const words = segments.flat();
  return words.slice(1).map((word, index) => ({ left: words[index]?.right ?? 0, right: word.left }));
}

const meet = (one: Stretch, other: Stretch): boolean => one.left < other.right && other.left < one.right;

/** The lines from the first on that are rows of one table: they have several cells, or go on in one of its columns. */
function tableFrom(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  let certain = 0;
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && line.base - last.base > 4 * line.size) break;
    const beside = last ? rows : lines.slice(1, 2).filter(({ base }) => base - line.base < 4 * line.size);
    const several = line.segments.length > 1 || isSpread(line, beside);
    if (!several && (rows.length - certain > 1 || isApart(line, rows) || !isWithin(line, rows))) break;
    rows.push(line);
    if (several) certain = rows.length;
  }
  return rows.slice(0, certain + trailing(rows.slice(certain - 1)));
}

/** How many lines behind the last row are the end of one of its cells, set as close as the lines of a text. */
function trailing([last, next]: readonly Line[]): number {
  return last && next && next.base - last.base < 1.5 * last.size ? 1 : 0;
}

/** Whether the words of a line stand each in a column of a table, and in several: its cells are narrow. */
function isSpread({ segments }: Line, rows: readonly Line[]): boolean {
  if (rows.length === 0 || rows[0]?.segments.length === 1) return false;
  const places = placesOf(segments.flat(), columnsOf(rows));
  return places !== undefined && new Set(places).size > 1;
}

/** The one column that each word stands in; undefined where one stands in none or in several. */
function placesOf(words: readonly Word[], columns: readonly Stretch[]): number[] | undefined {
  const places = words.map((word) => columns.flatMap((column, index) => (meet(column, word) ? [index] : [])));
  return places.every((own) => own.length === 1) ? places.flat() : undefined;
}

/** Whether a line stands further below a table than its rows from each other: it is the next paragraph. */
function isApart(line: Line, rows: readonly Line[]): boolean {
  const steps = [...rows.slice(1), line].map(({ base }, index) => base - (rows[index]?.base ?? base));
  const last = steps.pop() ?? 0;
  return rows.length === 0 || (steps.length > 0 && last > 1.25 * Math.max(...steps));
}

function isWithin({ segments }: Line, rows: readonly Line[]): boolean {
  const own = extent(segments.flat());
  return columnsOf(rows).filter((column) => meet(column, own)).length === 1;
}

/** The columns of a table: what narrow cells cover; a cell over several of them makes none. */
function columnsOf(rows: readonly Line[]): Stretch[] {
  const cells = rows.flatMap(({ segments }) => segments.map(extent));
  const columns: Stretch[] = [];
  for (const cell of cells.toSorted((a, b) => a.right - a.left - (b.right - b.left))) {
    const [own, other] = columns.filter((column) => meet(column, cell));
    if (!own) columns.push({ ...cell });
    else if (!other)
      Object.assign(own, { left: Math.min(own.left, cell.left), right: Math.max(own.right, cell.right) });
  }
  return withoutHalves(
    columns.toSorted((a, b) => a.left - b.left),
    rows,
  );
}

/** Joins neighbouring columns that no row has both of: a head on the left and numbers on the right of one. */
function withoutHalves(columns: readonly Stretch[], rows: readonly Line[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const both = rows.some(({ segments }) => {
      const cells = segments.map(extent);
      return last && cells.some((cell) => meet(cell, last)) && cells.some((cell) => meet(cell, column));
    });
    if (last && !both) last.right = column.right;
    else joined.push({ ...column });
  }
  return joined;
}

interface Row {
  cells: string[];
  /** The last line of each cell. */
  lines: (Line | undefined)[];
}

function rowsOf(lines: readonly Line[]): string[] {
  const columns = columnsOf(lines);
  const rows: Row[] = [];
  for (const line of lines) {
    const cells = cellsOf(line, columns);
    const last = rows.at(-1);
    if (!last || !goesOn(cells, { line, row: last }))
      rows.push({ cells, lines: cells.map((cell) => (cell ? line : undefined)) });
    else
      for (const [index, cell] of cells.entries()) {
        if (cell === "") continue;
        last.cells[index] = [last.cells[index] ?? "", cell].filter((text) => text !== "").join(" ");
        last.lines[index] = line;
      }
  }
  return rows.map(({ cells }) => cells.join("\t").replace(/\t+$/, ""));
}

/** The cells of a line, one for each column; words of one segment that stand in several columns are several cells. */
function cellsOf({ segments }: Line, columns: readonly Stretch[]): string[] {
  const cells = columns.map(() => "");
  const put = (words: readonly Word[]): void => {
    const own = extent(words);
    const index = columns.findIndex((column) => meet(column, own));
    const free = cells[index] === "" ? index : cells.indexOf("", index);
    if (free >= 0) cells[free] = textOf(words);
    else cells.push(textOf(words));
  };
  for (const words of segments) {
    const places = placesOf(words, columns);
    const parts = places && Map.groupBy(words, (_, index) => places[index]);
    for (const part of parts?.values() ?? [words]) put(part);
  }
  return cells;
}

/**
 * Whether a line goes on in the cells of the row above: it stands between its lines (cells may be centred), or close
 * below it in some of its columns, the first not among them.
 */
function goesOn(cells: readonly string[], { line, row }: { line: Line; row: Row }): boolean {
  const shared = cells.flatMap((cell, index) => (cell !== "" && row.cells[index] ? [row.lines[index]] : []));
  const last = Math.max(...row.lines.map((own) => own?.base ?? 0));
  if (shared.length === 0) return line.base - last < 0.8 * line.size;
  const filled = (texts: readonly string[]): number => texts.filter((text) => text !== "").length;
  const close = shared.every((own) => own && line.base - own.base < 1.5 * line.size);
  return close && cells[0] === "" && filled(cells) < filled(row.cells);
}
