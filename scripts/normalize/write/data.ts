import { clean } from "../../../src/arithmetic/decimal.ts";
import { writeExact } from "../../../src/arithmetic/reckon.ts";
import { toNumber } from "../../../src/arithmetic/ratio.ts";
import { unitBase } from "../../../src/arithmetic/unit-base.ts";
import type { Data, Figure, Numeral, Reckoned } from "../../../src/model/types.ts";
import type { Declaration } from "../../../src/tables/declare.ts";
import { files, tables as all } from "../../../src/tables/index.ts";
import type { Tables } from "../read/folder.ts";
import type { Read } from "../read/table.ts";
import { figuresById, type KnownFigures } from "../known-figures.ts";
import { toRelations } from "./relations.ts";
import { toRow } from "./row.ts";

type Reading = Pick<Figure, "line" | "column" | "report">;

/** What is reckoned of a figure beyond its cells. */
function reckoned(id: string, figures: KnownFigures): Reckoned {
  const known = figures.get(id);
  const unit_base = known && unitBase(known.indicator, known.unit);
  if (!known || unit_base === undefined) throw new Error(`unchecked figure: ${id}`);
  const { value } = known;
  return { value_base: clean(toNumber(value)), exact: writeExact(known), unit_base, basis: "printed" };
}

// Of these something is reckoned beyond the cells of a row.
const { figures: _, numerals: __, census: ___, relations: ____, citedFigures: _____, ...plain } = all;

/**
 * What the site knows, from tables that every check has passed; reports in their file's order, numerals as they are
 * read.
 */
export function toData(tables: Tables): Data {
  const order = new Map(tables.reports.rows.map(({ id }, index) => [id, index]));
  const byReading = (a: Reading, b: Reading) =>
    (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0) || a.line - b.line || a.column - b.column;
  const known = figuresById(tables);
  const figures = tables.figures.rows
    .map((row): Figure => ({ ...toRow(files.figures, row), ...reckoned(row.id, known) }))
    .sort(byReading);
  const numerals: Numeral[] = [
    ...figures.map(({ report, line, column, printed, id }) => {
      return { report, line, column, printed, disposition: "figure", figure: id, reason: "" } as const;
    }),
    ...tables.asides.rows.map(({ report, line, column, printed, reason }) => {
      return { report, line, column, printed, disposition: "aside", figure: "", reason } as const;
    }),
  ].sort(byReading);
  const own = Object.entries<Declaration>(plain).map(([name, table]) => {
    const { rows }: { rows: readonly Read<Declaration>[] } = tables[name as keyof typeof plain];
    return [name, rows.map((row) => toRow(table, row))] as const;
  });
  return {
    // Each of these is all of a table; which, no type can follow.
    ...(Object.fromEntries(own) as unknown as Omit<
      Data,
      "figures" | "citedFigures" | "numerals" | "census" | "relations"
    >),
    figures,
    citedFigures: tables.citedFigures.rows.map((row) => ({
      ...toRow(files.citedFigures, row),
      ...reckoned(row.id, known),
    })),
    numerals,
    census: tables.census.rows.map((row) => ({ id: `census-2020-${row.place}`, ...toRow(files.census, row) })),
    relations: toRelations(tables),
  };
}
