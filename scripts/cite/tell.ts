import { formatFault, type Fault } from "../lib/fault.ts";
import { optionOf } from "./page.ts";
import type { Fact, Facts } from "./rows.ts";
import type { WouldBe } from "./would-be.ts";

/** What faults are told by: how they call the sheet, the folder of the data, and whose rows are new. */
interface Telling {
  name: string;
  folder: string;
  facts: Facts;
  next: WouldBe;
}

/**
 * The faults of the data as they would be, each by what one has in hand: the row and column of the sheet, or the
 * option; what has nothing to do with either by its file.
 */
export function tellFaults(faults: readonly Fault[], { name, folder, facts, next }: Telling): string[] {
  const told = faults.map((fault) => {
    const fact = (["figure", "venture"] as const)
      .filter((kind) => fault.file === next[kind].file)
      .map((kind) => facts[kind][fault.line - next[kind].first])
      .find((found) => found !== undefined);
    const message = inSheet(fault.message, facts);
    if (fact) return { row: fact.row.row, text: `${placeOf(fault, { fact, name })}: ${message}${mendOf(fault)}` };
    if (fault.file === next.source.file && fault.line === next.source.first)
      return { row: 0, text: `${optionOf(fault.column)}: ${message}` };
    return { row: 0, text: formatFault(fault, { folder }) };
  });
  return [...new Set(told.toSorted((a, b) => a.row - b.row).map(({ text }) => text))];
}

function placeOf({ column }: Fault, { fact: { row }, name }: { fact: Fact; name: string }): string {
  // What the sheet leaves to the option is told once, by that.
  if (column === "place" && row["place"] === "") return "--place";
  const told = column.replace(/^period_.*/, "period");
  return told === "id" || told === "" ? `${name} row ${row.row}` : `${name} row ${row.row} (${told})`;
}

const mendOf = ({ message }: Fault): string =>
  / not as printed: |^invalid number: /.test(message) ? ". Import the columns of the sheet as text" : "";

/** A message that calls a new row by its row in the sheet: its id is not known to anybody yet. */
function inSheet(message: string, facts: Facts): string {
  const all = [...facts.figure, ...facts.venture];
  return all.reduce(
    (text, { cells, row }) => text.replace(new RegExp(`\\b${cells["id"]} in \\S+ line \\d+`), `row ${row.row}`),
    message,
  );
}
