import type { JoinedText } from "../joined-text.ts";
import { findTables, type Row, type Stretch, type Table } from "./tables.ts";
import { bareLabel, contradicts, headLabel, isOrder, tableLabel, type Label } from "./unit-labels.ts";

/** A cell of a table that has digits, and what the table says of it. */
export interface Cell extends Stretch {
  /** Whether it is a number and nothing else, below the heads of its table or beside the name of its row. */
  isNumber: boolean;
  /** The unit that labels give it: empty where they leave it open, undefined where there is none. */
  unit: Label | undefined;
  /** The heads of its column, the last first, the name of its row, and the titles of the table, the nearest first. */
  heads: readonly Stretch[];
  row: Stretch | undefined;
  titles: readonly Stretch[];
  /** Whether heads above it have columns that nobody can tell, for the rows differ in their number of cells. */
  misaligned: boolean;
}

const numberAlone = /^[-+±]?\d[\d,]*(?:\.\d+)?[*#]?$/u;
const yearAlone = /^(?:19|20)\d{2}$/u;
const timeWords = /(?:19|20)\d{2}年?|\d{1,2}(?=[-~至到]\d{1,2}月)|\d{1,2}[月日]|前\d{1,2}个?月/gu;
/** From how many numbers on a table without any unit is one of figures. */
const fewNumbers = 3;

/** The cell of a table that each place of a text is in; undefined outside of tables and in cells without digits. */
export function cellsIn(joined: JoinedText): (at: number) => Cell | undefined {
  const cells = findTables(joined).flatMap(readTable);
  return (at) => {
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = cells[low];
    return found && found.from <= at ? found : undefined;
  };
}

/** How many heads above each other, and titles, are looked at, those nearest. */
const most = 4;

/** What is known of a table while its rows are read. */
interface Reading {
  titles: readonly Stretch[];
  unit: Label | undefined;
  /** The heads of each column of rows with `count` cells, the last first. */
  heads: Map<number, Stretch[]>;
  count: number;
  /** Heads of rows with another number of cells. */
  others: Stretch[];
  hasNumbers: boolean;
}

function readTable({ rows, titles }: Table): Cell[] {
  const unit = titles.map(({ text }) => tableLabel(text) ?? headLabel(text)).find((label) => label !== undefined);
  const reading: Reading = { titles, unit, heads: new Map(), count: 0, others: [], hasNumbers: false };
  const cells = rows.flatMap((row) => readRow(row, reading));
  const isTable = cells.filter(({ isNumber }) => isNumber).length >= fewNumbers;
  return isTable ? cells : cells.map((cell) => (cell.unit === undefined ? { ...cell, isNumber: false } : cell));
}

function readRow(row: Row, reading: Reading): Cell[] {
  const all = [...row.cells];
  const [only] = all;
  if (only && all.length === 1 && !numberAlone.test(only[1].text)) readTitle(only[1], reading);
  else if (isHead(row, reading)) readHead(row, reading);
  else {
    reading.hasNumbers = true;
    const beside = besideOf(row, reading);
    return all.filter(([, { text }]) => /\d/.test(text)).map(([index]) => readCell(row, { index, reading, beside }));
  }
  return all
    .filter(([, { text }]) => /\d/.test(text))
    .map(([, cell]) => ({
      ...cell,
      isNumber: false,
      unit: undefined,
      heads: [],
      row: undefined,
      titles: reading.titles,
      misaligned: false,
    }));
}

/** A row of one cell is a title: of the table, or of a part of it, with or without a unit. */
function readTitle(title: Stretch, reading: Reading): void {
  reading.titles = [title, ...reading.titles].slice(0, most);
  reading.unit = tableLabel(title.text) ?? headLabel(title.text) ?? reading.unit;
}

/** Rows are heads as long as they hold no numbers but years, and no year where a label above it asks for a number. */
function isHead({ cells, count }: Row, { heads, count: known, hasNumbers }: Reading): boolean {
  const isData = ([index, { text }]: [number, Stretch]): boolean => {
    if (!/\d/.test(text)) return false;
    const labelled = count === known && (heads.get(index) ?? []).some((head) => headLabel(head.text) !== undefined);
    if (yearAlone.test(text)) return labelled || (hasNumbers && index > 1);
    return (index > 1 || labelled) && /\d/.test(text.replace(timeWords, ""));
  };
  if ([...cells].some(isData)) return false;
  // Behind numbers a row without any is one of gaps, — or …, unless it names columns anew.
  return !hasNumbers || [...cells.values()].filter(({ text }) => /\p{L}/u.test(text)).length > 1;
}

function readHead({ cells, count }: Row, reading: Reading): void {
  if (reading.hasNumbers) Object.assign(reading, { heads: new Map(), others: [], hasNumbers: false });
  const general = [...cells.values()].find(
    ({ text }) => /^[(]?(?:计量)?单位/u.test(text) && tableLabel(text) !== undefined,
  );
  if (general) {
    reading.unit = tableLabel(general.text);
    reading.titles = [...[...cells.values()].filter((cell) => cell !== general), ...reading.titles].slice(0, most);
    return;
  }
  if (reading.count !== count) {
    reading.others = [...reading.heads.values()].flat();
    reading.heads = new Map();
  }
  reading.count = count;
  for (const [index, cell] of cells)
    reading.heads.set(index, [cell, ...(reading.heads.get(index) ?? [])].slice(0, most));
}

/** What all numbers of a row share. */
interface Beside {
  /** Whether it has as many cells as the heads. */
  aligned: boolean;
  name: readonly [index: number, cell: Stretch] | undefined;
  misaligned: boolean;
  /** The unit of the table; open where heads of other columns name units. */
  general: Label | undefined;
  unitCell: number | undefined;
}

function besideOf({ cells, count }: Row, reading: Reading): Beside {
  const aligned = count === reading.count;
  const others = aligned ? reading.others : [...reading.others, ...[...reading.heads.values()].flat()];
  return {
    aligned,
    name: [...cells].find(([, { text }]) => /\p{L}/u.test(text)),
    misaligned: others.length > 0,
    general: others.some(({ text }) => headLabel(text) !== undefined) ? "" : reading.unit,
    unitCell: aligned ? unitColumn(reading) : undefined,
  };
}

function readCell(
  { cells }: Row,
  { index, reading, beside }: { index: number; reading: Reading; beside: Beside },
): Cell {
  const cell = cells.get(index) ?? { from: 0, to: 0, text: "" };
  const heads = beside.aligned ? (reading.heads.get(index) ?? []) : [];
  const row = beside.name && beside.name[0] < index ? beside.name[1] : undefined;
  const column = heads.map(({ text }) => headLabel(text) ?? bareLabel(text)).find((label) => label !== undefined);
  const told =
    beside.unitCell !== undefined && beside.unitCell !== index
      ? (bareLabel(cells.get(beside.unitCell)?.text ?? "") ?? "")
      : row && headLabel(row.text);
  const words = { column: heads.map(({ text }) => text).join("\n"), row: row?.text ?? "" };
  const general = index === 1 ? undefined : beside.general;
  const unit = resolve({ column, row: told, general }, words);
  const isNumber =
    numberAlone.test(cell.text) && (index > 1 || column !== undefined) && !heads.some(({ text }) => isOrder(text));
  return { ...cell, isNumber, unit, heads, row, titles: reading.titles, misaligned: beside.misaligned };
}

/** The column that names the unit of each row. */
const unitColumn = ({ heads }: Reading): number | undefined =>
  [...heads].find(([, texts]) => texts.some(({ text }) => /^(?:计量)?单位$/u.test(text)))?.[0];

/** The unit that column and row agree on, else that of the table, where no other word speaks against it. */
function resolve(
  { column, row, general }: Record<"column" | "row" | "general", Label | undefined>,
  words: Record<"column" | "row", string>,
): Label | undefined {
  if (column !== undefined && row !== undefined) return column === row ? column : "";
  if (column !== undefined) return contradicts(column, words.row) ? "" : column;
  if (row !== undefined) return contradicts(row, words.column) ? "" : row;
  if (general === undefined || general === "") return general;
  return contradicts(general, words.column) || contradicts(general, words.row) ? "" : general;
}
