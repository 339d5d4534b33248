import { foldText } from "../../../src/arithmetic/fold.ts";
import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

interface Named {
  at: At;
  zh: string;
  en: string;
}

// To a reader a name is the same in capitals, in full width and with other spaces.
const fold = (name: string): string => foldText(name).normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ");

function sharedNames<Row extends Named>(
  rows: readonly Row[],
  { idOf, within }: { idOf: (row: Row) => string; within: (row: Row) => string },
): Fault[] {
  return (["zh", "en"] as const).flatMap((column) => {
    const first = new Map<string, Row>();
    return rows.flatMap((row) => {
      const key = `${within(row)}/${fold(row[column])}`;
      const other = first.get(key);
      if (!other) first.set(key, row);
      // A row that stands twice is told of by its own check.
      if (!other || idOf(other) === idOf(row)) return [];
      const message = `shared name: ${row[column]}. ${idOf(other)} in line ${other.at.line} has it too: tell the two apart`;
      return [fault(row, { column, message })];
    });
  });
}

/** No two places, indicators, breakdowns, or members of one breakdown have one name, by which a reader tells them. */
export function checkNames({
  places,
  indicators,
  members,
}: Pick<Tables, "places" | "indicators" | "members">): Fault[] {
  const nowhere = () => "";
  return [
    ...sharedNames(places.rows, { idOf: ({ code }) => code, within: nowhere }),
    ...sharedNames(indicators.rows, { idOf: ({ id }) => id, within: nowhere }),
    ...sharedNames(members.rows, {
      idOf: ({ dimension, member }) => (member === "" ? dimension : `${dimension}/${member}`),
      within: ({ dimension, member }) => (member === "" ? "" : dimension),
    }),
  ];
}
