import { readdirSync } from "node:fs";
import { join } from "node:path";
import { suggest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { fileProblem } from "../problem.ts";
import { asideShape } from "./shapes/asides.ts";
import { censusShape, correctionShape, readingShape, relationShape } from "./shapes/context.ts";
import { figureShape } from "./shapes/figures.ts";
import { reportShape } from "./shapes/reports.ts";
import { indicatorShape, memberShape, notNumeralShape, placeShape, unitShape } from "./shapes/vocab.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";
import { readTable } from "./table.ts";

/** A row of `reports.csv`. */
export type ReportRow = Row<typeof reportShape>;
/** A row of `figures/<report>.csv`, with the report. */
export type FigureRow = Row<typeof figureShape> & { report: string };
/** A row of `aside/<report>.csv`, with the report. */
type AsideRow = Row<typeof asideShape> & { report: string };
/** A row of `vocab/indicators.csv`. */
export type IndicatorRow = Row<typeof indicatorShape>;
/** A row of `vocab/units.csv`. */
export type UnitRow = Row<typeof unitShape>;

/** All tables of a data folder. */
export interface Tables {
  reports: Table<ReportRow>;
  figures: Table<FigureRow>;
  asides: Table<AsideRow>;
  indicators: Table<IndicatorRow>;
  places: Table<Row<typeof placeShape>>;
  units: Table<UnitRow>;
  members: Table<Row<typeof memberShape>>;
  census: Table<Row<typeof censusShape>>;
  corrections: Table<Row<typeof correctionShape>>;
  relations: Table<Row<typeof relationShape>>;
  readings: Table<Row<typeof readingShape>>;
  notNumerals: Table<Row<typeof notNumeralShape>>;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Then every report's file is missing, and each is told.
    return [];
  }
}

/** One table of the files `<kind>/<report>.csv`, one a report, each row with its report. */
function readPerReport<R>(
  reports: Table<ReportRow>,
  { folder, kind, read }: { folder: string; kind: string; read: (file: string) => Table<R> },
): Table<R & { report: string }> {
  const tables = [...reports.keys].map((report) => ({ report, ...read(`${kind}/${report}.csv`) }));
  const known = new Map([...reports.keys].map((report) => [report, report]));
  const strays = list(join(folder, kind)).filter(
    (name) => !(name.endsWith(".csv") && reports.keys.has(name.slice(0, -4))),
  );
  const problems: Problem[] = strays.map((name) => {
    const report = name.replace(/\.csv$/, "");
    return fileProblem(`${kind}/${name}`, `unknown report: ${report}${suggest(report, known)}`);
  });
  return {
    rows: tables.flatMap(({ report, rows }) => rows.map((row) => ({ ...row, report }))),
    keys: new Set(tables.flatMap(({ keys }) => [...keys])),
    whole: tables.every(({ whole }) => whole),
    problems: [...(reports.whole ? problems : []), ...tables.flatMap((table) => table.problems)],
  };
}

/** Reads every table of a data folder, with the problems of its files, headers and cells. */
export function readFolder(folder: string): Tables {
  const reports = readTable("reports.csv", { folder, shape: reportShape });
  return {
    reports,
    figures: readPerReport(reports, {
      folder,
      kind: "figures",
      read: (file) => readTable(file, { folder, shape: figureShape }),
    }),
    asides: readPerReport(reports, {
      folder,
      kind: "aside",
      read: (file) => readTable(file, { folder, shape: asideShape }),
    }),
    indicators: readTable("vocab/indicators.csv", { folder, shape: indicatorShape }),
    places: readTable("vocab/places.csv", { folder, shape: placeShape }),
    units: readTable("vocab/units.csv", { folder, shape: unitShape }),
    members: readTable("vocab/members.csv", { folder, shape: memberShape }),
    census: readTable("context/census-2020.csv", { folder, shape: censusShape }),
    corrections: readTable("corrections.csv", { folder, shape: correctionShape }),
    relations: readTable("relations.csv", { folder, shape: relationShape }),
    readings: readTable("readings.csv", { folder, shape: readingShape }),
    notNumerals: readTable("vocab/not-numerals.csv", { folder, shape: notNumeralShape }),
  };
}
