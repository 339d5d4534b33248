import { table, type Row } from "./declare.ts";
import { figures, type Derived, type Figure, type Reckoned } from "./figures.ts";
import { citedPage, fragment, rowId } from "./usual.ts";

const { indicator, place, period_start, period_end, value, unit } = figures.columns;
const { qualifier, status, dimension, member, flags, note, note_en } = figures.columns;

/** The figures of the cited pages, with the columns of those of the reports; a fragment stands for the line. */
export const citedFigures = table({
  noun: "cited figure",
  file: "cited/figures.csv",
  about: "One row a figure of a cited page, its cells as printed.",
  key: ["id"],
  columns: {
    id: rowId({ about: "`<source>-f<number>`, stable once published." }),
    source: citedPage,
    printed: fragment("The number with its unit and the words beside it, as far as the page shows what it counts."),
    indicator,
    place,
    period_start,
    period_end: { ...period_end, about: "Last day of the period; empty where there is none." },
    value,
    unit,
    qualifier,
    status,
    dimension,
    member,
    flags,
    note,
    note_en,
  },
});

/** A figure of a cited page; days and numbers as those of a report have them. */
export interface CitedFigure extends Row<typeof citedFigures>, Reckoned {}

/** Anything that is printed: of a report that is read whole, or of a page that is cited. */
export type Printed = Figure | CitedFigure;

/** Anything a chart can draw. */
export type Observation = Printed | Derived;
