import { withSign } from "../../drawing/mark.ts";
import { fill } from "../../i18n/fill.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Context, Data } from "../../model/types.ts";
import { cellText, type ShownColumn } from "./columns.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored, type Entry } from "./explore-format.ts";
import { exploreWords } from "./words.ts";

/** A row of the list that needs no script. */
export interface PlainRow {
  id: string;
  value: string;
  /** What is measured, of which part. */
  measure: string;
  period: string;
  status: string;
  coverage: string;
  /** Where it is printed: the path of each row, and the words of the link. */
  prints: readonly { path: string; words: string }[];
  source: string;
}

/** The columns of those rows. */
export const plainColumns = [
  "value",
  "indicator",
  "period",
  "status",
  "coverage",
  "source",
] as const satisfies readonly ShownColumn[];

/** Every entry, as a browser loads it. */
const entriesOf = oncePerData((data) => readExplored(exploreJson(data)).entries);

/** All rows of the table by place, in the order of the places; within one as in the files. */
export function placeFolds({
  data,
  lang,
}: Context): readonly { code: string; name: string; rows: readonly PlainRow[] }[] {
  const byPlace = Map.groupBy(entriesOf(data), ({ of }) => of.place);
  return data.places.flatMap((place) => {
    const entries = byPlace.get(place.code);
    return entries
      ? [{ code: place.code, name: place[lang], rows: entries.map((entry) => plainRow(entry, { data, lang })) }]
      : [];
  });
}

/** How many rows the table has. */
export const rowCount = (data: Data): number => entriesOf(data).length;

function plainRow(entry: Entry, { data, lang }: Context): PlainRow {
  const words = (column: ShownColumn) => cellText(entry, { column, data, lang });
  const part = words("part");
  return {
    id: entry.of.id,
    value: withSign(words("value"), { of: entry.of, data }),
    measure: part === "" ? words("indicator") : `${words("indicator")} · ${part}`,
    period: words("period"),
    status: words("status"),
    coverage: words("coverage"),
    prints: entry.prints.map(([path, line]) => ({
      path,
      words: line === undefined ? exploreWords.page[lang] : fill(exploreWords.line[lang], { n: line }),
    })),
    source: words("source"),
  };
}
