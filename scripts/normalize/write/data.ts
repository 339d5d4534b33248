import type { Data, Figure, Numeral } from "../../../src/model/types.ts";
import { clean } from "../../../src/arithmetic/decimal.ts";
import { writeExact } from "../../../src/arithmetic/exact-text.ts";
import { toNumber } from "../../../src/arithmetic/ratio.ts";
import type { KnownFigures } from "../relation.ts";
import { figuresById } from "../relation.ts";
import type { Tables } from "../read/folder.ts";
import { toChains } from "./chains.ts";
import { toRelations } from "./relations.ts";

type Reading = Pick<Figure, "line" | "column" | "report">;

function toFigure(id: string, figures: KnownFigures): Figure {
  const known = figures.get(id);
  if (!known?.unit_base) throw new Error(`unchecked figure: ${id}`);
  const { row, value, unit_base } = known;
  return {
    id: row.id,
    report: row.report,
    line: row.line,
    column: row.column,
    printed: row.printed,
    indicator: row.indicator,
    place: row.place,
    period_start: row.period_start,
    period_end: row.period_end,
    status: row.status,
    qualifier: row.qualifier,
    // A printed 1/3 has no end; it is cut as computed values are.
    value: clean(toNumber(row.value.value)),
    unit: row.unit,
    value_base: clean(toNumber(value)),
    exact: writeExact(known),
    unit_base,
    dimension: row.dimension,
    member: row.member,
    flags: row.flags,
    basis: "printed",
    note: { zh: row.note, en: row.note_en },
  };
}

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
  return {
    figures,
    numerals,
    indicators: tables.indicators.rows.map(
      ({ id, zh, en, definition, definition_en, unit, kind, low, high, not_with }) => {
        const text = { zh: definition, en: definition_en };
        return { id, zh, en, definition: text, unit, kind, low: toNumber(low), high: toNumber(high), not_with };
      },
    ),
    places: tables.places.rows.map(({ at: _, ...place }) => place),
    units: tables.units.rows.map(({ unit, base, factor, en }) => ({ unit, base, factor: toNumber(factor), en })),
    members: tables.members.rows.map(({ at: _, ...member }) => member),
    reports: tables.reports.rows.map(({ at: _, note, note_en, ...report }) => {
      return { ...report, note: { zh: note, en: note_en } };
    }),
    census: tables.census.rows.map(({ place, residents, source, source_en, note, note_en }) => {
      const id = `census-2020-${place}`;
      return { id, place, residents, source: { zh: source, en: source_en }, note: { zh: note, en: note_en } };
    }),
    corrections: tables.corrections.rows.map(({ figure, printed, kind, reading, reading_en, date, version }) => {
      return { figure, printed, kind, reading: { zh: reading, en: reading_en }, date, version };
    }),
    relations: toRelations(tables),
    readings: tables.readings.rows.map(({ at: _, rule, rule_en, ...reading }) => {
      return { ...reading, rule: { zh: rule, en: rule_en } };
    }),
    releases: tables.releases.rows.map(({ version, date, summary, summary_en }) => {
      return { version, date, summary: { zh: summary, en: summary_en } };
    }),
    ...toChains(tables),
    tiles: tables.tiles.rows.map(({ place, column, row, narrow_column, narrow_row }) => {
      return { place, wide: { column, row }, narrow: { column: narrow_column, row: narrow_row } };
    }),
    targetRegions: tables.targetRegions.rows.map(({ id, zh, en, members, members_en }) => {
      return { id, zh, en, members: { zh: members, en: members_en } };
    }),
    courting: tables.courting.rows.map(({ id, report, line, place, region, printed, printed_en, means, means_en }) => {
      const words = { printed: { zh: printed, en: printed_en }, means: { zh: means, en: means_en } };
      return { id, report, line, place, region, ...words };
    }),
  };
}
