import { fault, type Fault, type At } from "../../lib/fault.ts";
import type { Tables, RowOf } from "../read/folder.ts";

/** Everything that a row takes from a report stands on a line that its report has. */
export function checkLines({ figures, asides, ventures, methods, courting, reports }: Tables): Fault[] {
  const lengths = new Map(reports.rows.map(({ id, lines }) => [id, lines]));
  return [...figures.rows, ...asides.rows, ...ventures.rows, ...methods.rows, ...courting.rows].flatMap((row) => {
    const lines = lengths.get(row.report) ?? Infinity;
    if (row.line <= lines) return [];
    return [
      fault(row, { column: "line", message: `line beyond the text: ${row.line}. ${row.report} has ${lines} lines` }),
    ];
  });
}

type Row = RowOf<"figures"> | RowOf<"asides">;

/** No numeral is accounted for twice: no figure or aside of a report begins where another does, or within it. */
export function checkAccounts({ figures, asides }: Pick<Tables, "figures" | "asides">): Fault[] {
  const lines = new Map<string, Row[]>();
  for (const row of [...figures.rows, ...asides.rows]) {
    const line = `${row.report} ${row.line}`;
    lines.set(line, [...(lines.get(line) ?? []), row]);
  }
  return [...lines.values()].flatMap(checkLine);
}

/** The faults of the rows of one line, walked from left to right beside the row that has reached farthest. */
function checkLine(rows: readonly Row[]): Fault[] {
  const [leftmost, ...others] = rows.toSorted((a, b) => a.column - b.column);
  if (!leftmost) return [];
  let [begun, farthest] = [leftmost, leftmost];
  return others.flatMap((row) => {
    const twice = row.column === begun.column;
    const within = !twice && row.column < endOf(farthest);
    const message = twice
      ? `doubly accounted numeral: line ${row.line}, column ${row.column}. Also in ${nameOf(begun.at)}`
      : `overlapping numeral: ${row.printed} begins within ${farthest.printed} of ${nameOf(farthest.at)}. Mend a column or a print`;
    if (!twice) begun = row;
    if (endOf(row) > endOf(farthest)) farthest = row;
    return twice || within ? [fault(row, { column: "column", message })] : [];
  });
}

// Where a print has a hedge before it, its column is that of the first numeral.
const numeral = /[\p{N}一二两三四五六七八九十百千万亿半億萬兩]/u;

/**
 * The first column that a print surely leaves free: spaces and line ends of the text are left out of it, so that it may
 * reach farther, but never less far.
 */
function endOf({ column, printed }: Row): number {
  const characters = [...printed];
  const first = characters.findIndex((character) => numeral.test(character));
  return column + (first < 0 ? 1 : characters.length - first);
}

const nameOf = ({ file, row }: At): string => `${file} ${row}`;
