import type { JoinedText } from "../joined-text.ts";

/** A stretch of a joined text, its end excluded. */
export interface Stretch {
  from: number;
  to: number;
  text: string;
}

/** A row of a table: its cells by their 1-based number, without the empty ones, and how many there are with them. */
export interface Row {
  line: number;
  count: number;
  cells: ReadonlyMap<number, Stretch>;
}

/** Rows on lines that follow one another, and the short lines right above them, the nearest first. */
export interface Table {
  rows: readonly Row[];
  titles: readonly Stretch[];
}

/** How many lines above a table may be its title and its unit, and how long each. */
const [titleLines, longestTitle] = [3, 60];

/** The tables of a text, from top to bottom. */
export function findTables(joined: JoinedText): Table[] {
  const tables: Row[][] = [];
  for (const row of rowsOf(joined)) {
    const open = tables.at(-1);
    if (open?.at(-1)?.line === row.line - 1) open.push(row);
    else tables.push([row]);
  }
  return tables.map((rows) => ({ rows, titles: titlesAbove(joined, rows) }));
}

function rowsOf({ text, lines, cells, rows }: JoinedText): Row[] {
  const found: (Row & { cells: Map<number, Stretch> })[] = [];
  if (rows.size === 0) return found;
  for (let at = 0; at < text.length;) {
    const [line = 0, cell = 0] = [lines[at], cells[at]];
    let to = at + 1;
    while (to < text.length && lines[to] === line && cells[to] === cell) to += 1;
    if (cell > 0) {
      if (found.at(-1)?.line !== line) found.push({ line, count: rows.get(line) ?? 0, cells: new Map() });
      found.at(-1)?.cells.set(cell, { from: at, to, text: text.slice(at, to) });
    }
    at = to;
  }
  return found;
}

function titlesAbove({ text, lines, cells }: JoinedText, rows: readonly Row[]): Stretch[] {
  const titles: Stretch[] = [];
  let [first] = [...(rows[0]?.cells.values() ?? [])].map(({ from }) => from);
  while (first !== undefined && titles.length < titleLines) {
    let to: number = first;
    while (to > 0 && text[to - 1] === "\n") to -= 1;
    if (to === 0 || cells[to - 1] !== 0) break;
    let from = to;
    while (from > 0 && to - from <= longestTitle && text[from - 1] !== "\n" && lines[from - 1] === lines[to - 1])
      from -= 1;
    const title = { from, to, text: text.slice(from, to) };
    if (to - from > longestTitle || /[。；;，,、]$/u.test(title.text)) break;
    titles.push(title);
    first = from;
  }
  return titles;
}
