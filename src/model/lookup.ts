import { rowWith } from "../tables/row-with.ts";
import type { Data, Indicator, Place, Report } from "./types.ts";

/** @throws where no row of data/vocab/indicators.csv has the id */
export function indicatorOf(id: string, { indicators }: Pick<Data, "indicators">): Indicator {
  return found(rowWith(indicators, { id }), `unknown indicator: ${id}. Add it to data/vocab/indicators.csv.`);
}

/** @throws where no row of data/vocab/places.csv has the code */
export function placeOf(code: string, { places }: Pick<Data, "places">): Place {
  return found(rowWith(places, { code }), `unknown place: ${code}. Add it to data/vocab/places.csv.`);
}

/** @throws where no row of data/reports.csv has the id */
export function reportOf(id: string, { reports }: Pick<Data, "reports">): Report {
  return found(rowWith(reports, { id }), `unknown report: ${id}. Add it to data/reports.csv.`);
}

function found<T>(item: T | undefined, message: string): T {
  if (item === undefined) throw new Error(message);
  return item;
}
