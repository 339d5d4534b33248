import { clean } from "../../../src/arithmetic/decimal.ts";
import { writeExact } from "../../../src/arithmetic/reckon.ts";
import { toNumber } from "../../../src/arithmetic/ratio.ts";
import type { Data, Figure, Numeral } from "../../../src/model/types.ts";
import type { Declaration } from "../../../src/tables/declare.ts";
import { files, tables as all } from "../../../src/tables/index.ts";
import type { Tables } from "../read/folder.ts";
import type { Read } from "../read/table.ts";
import { figuresById, type KnownFigures } from "../known-figures.ts";
import { toRelations } from "./relations.ts";
import { toRow } from "./row.ts";

type Reading = Pick<Figure, "line" | "column" | "report">;

function toFigure(id: string, figures: KnownFigures): Figure {
  const known = figures.get(id);
  if (!known?.unit_base) throw new Error(`unchecked figure: ${id}`);
  const { row, value, unit_base } = known;
  return {
    ...toRow(files.figures, row),
    value_base: clean(toNumber(value)),
    exact: writeExact(known),
    unit_base,
    basis: "printed",
  };
}

// Of these something is reckoned beyond the cells of a row.
const { figures: _, numerals: __, census: ___, relations: ____, ...plain } = all;

/**
 * What the site knows, from tables that every check has passed; reports in their file's order, numerals as they are
 * read.
 */
export function toData(tables: Tables): Data {
  const order = new Map(tables.reports.rows.map(({ id }, index) => [id, index]));
  const byReading = (a: Reading, b: Reading) =>
    (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0) || a.line - b.line || a.column - b.column;
  const known = figuresById(tables);
  const figures = tables.figures.rows.map(({ id }) => toFigure(id, known)).sort(byReading);
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
    ...(Object.fromEntries(own) as unknown as Omit<Data, "figures" | "numerals" | "census" | "relations">),
    figures,
    numerals,
    census: tables.census.rows.map((row) => ({ id: `census-2020-${row.place}`, ...toRow(files.census, row) })),
    relations: toRelations(tables),
  };
}
