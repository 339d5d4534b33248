import { daysOf } from "../tables/cells/day.ts";
import { allVentures, isCited, printedFigures } from "./coverage.ts";
import { citedSourceOf, inputFigures, reportOf } from "./lookup.ts";
import { oncePerData } from "./once-per-data.ts";
import type { CitedVenture, Data, Observation, Printed, Venture } from "./types.ts";

/** What a page may show that speaks of days. */
export type Dated = Observation | Venture | CitedVenture;

/** The last days, ISO, that something is told of; each empty where no day is. */
export interface Reach {
  /** That figures of reports cover. */
  whole: string;
  /** That figures of cited pages cover, or that these give for a step of a venture. */
  cited: string;
  /** On which one of these pages was published. */
  page: string;
}

/**
 * To what days the rows of a page reach. A target or a plan reaches nowhere; neither does a period that ends after the
 * first day on which its text may have been published, for then its end was not yet told.
 */
export function reachOf(rows: readonly Dated[], data: Data): Reach {
  const prints = [...new Set(rows.flatMap((row) => printsOf(row, data)))];
  const days = (cited: boolean) => prints.filter((row) => isCited(row) === cited).map((row) => dayOf(row, data));
  const pages = new Set(prints.filter(isCited).map(({ source }) => source));
  return {
    whole: latest(days(false)),
    cited: latest(days(true)),
    page: latest([...pages].map((id) => citedSourceOf(id, data).published)),
  };
}

/** To what days all figures and ventures reach. */
export const reachOfAll = oncePerData((data) => reachOf([...printedFigures(data), ...allVentures(data)], data));

type Told = Printed | Venture | CitedVenture;

const printsOf = (row: Dated, data: Data): readonly Told[] => ("basis" in row ? inputFigures(row, data) : [row]);

function dayOf(row: Told, data: Data): string {
  if ("as_of" in row) return lastDayOf(row, data);
  if (!("status" in row) || row.status !== "actual") return "";
  const told = isCited(row) ? citedSourceOf(row.source, data).published : firstDay(row.report, data);
  return told !== "" && row.period_end > told ? "" : row.period_end;
}

/** The last day that a page gives for a step; of a month or a year only where the page came after its end. */
function lastDayOf({ as_of, source }: CitedVenture, data: Data): string {
  const [first = "", last = ""] = daysOf(as_of);
  return first === last || last < citedSourceOf(source, data).published ? last : "";
}

function firstDay(id: string, data: Data): string {
  const { published, published_from } = reportOf(id, data);
  return published || published_from;
}

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? "";
