import { rowWith } from "../tables/row-with.ts";
import type { Data, Indicator, Place, Report, Census, Figure, Observation } from "./types.ts";

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

/**
 * The printed figures that a value rests on: itself where printed, else its inputs, the one it speaks of first.
 * @throws for an input that is neither a figure nor a census row
 */
export function inputFigures(observation: Observation, data: Data): readonly Figure[] {
  if (observation.basis === "printed") return [observation];
  return observation.inputs.flatMap((id) => {
    const figure = rowWith(data.figures, { id });
    if (figure === undefined && !rowWith(data.census, { id })) {
      throw new Error(`unknown input: ${id}. Name a figure or a census row.`);
    }
    return figure ?? [];
  });
}

/** The census rows that a value rests on. */
export function inputCensus(observation: Observation, data: Data): readonly Census[] {
  if (observation.basis === "printed") return [];
  return data.census.filter(({ id }) => observation.inputs.includes(id));
}

/** The printed indicator that a value speaks of: its own, or that of a computed value's first input. */
export function inputIndicator(observation: Observation, data: Data): string {
  return inputFigures(observation, data)[0]?.indicator ?? observation.indicator;
}
