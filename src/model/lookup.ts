import { rowWith } from "../tables/row-with.ts";
import type {
  Data,
  Indicator,
  Place,
  Report,
  Census,
  CitedSource,
  Observation,
  Printed,
  Venture,
  CitedVenture,
} from "./types.ts";

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

/** @throws where no row of data/cited/sources.csv has the id */
export function citedSourceOf(id: string, { citedSources }: Pick<Data, "citedSources">): CitedSource {
  return found(rowWith(citedSources, { id }), `unknown cited page: ${id}. Add it to data/cited/sources.csv.`);
}

/** The printed figure that has an id, be it of a report or of a cited page; undefined where none has. */
export function printedWith(
  id: string,
  { figures, citedFigures }: Pick<Data, "figures" | "citedFigures">,
): Printed | undefined {
  return rowWith(figures, { id }) ?? rowWith(citedFigures, { id });
}

function found<T>(item: T | undefined, message: string): T {
  if (item === undefined) throw new Error(message);
  return item;
}

/**
 * The printed figures that a value rests on: itself where printed, else its inputs, the one it speaks of first.
 * @throws for an input that is neither a figure nor a census row nor a venture
 */
export function inputFigures(observation: Observation, data: Data): readonly Printed[] {
  if (observation.basis === "printed") return [observation];
  return observation.inputs.flatMap((id) => {
    const figure = printedWith(id, data);
    if (figure === undefined && !rowWith(data.census, { id }) && !ventureWith(id, data)) {
      throw new Error(`unknown input: ${id}. Name a figure, a census row or a venture.`);
    }
    return figure ?? [];
  });
}

/** The ventures that a value counts. */
export function inputVentures(observation: Observation, data: Data): readonly (Venture | CitedVenture)[] {
  if (observation.basis === "printed") return [];
  return observation.inputs.flatMap((id) => ventureWith(id, data) ?? []);
}

const ventureWith = (id: string, { ventures, citedVentures }: Pick<Data, "ventures" | "citedVentures">) =>
  rowWith(ventures, { id }) ?? rowWith(citedVentures, { id });

/** The census rows that a value rests on. */
export function inputCensus(observation: Observation, data: Data): readonly Census[] {
  if (observation.basis === "printed") return [];
  return data.census.filter(({ id }) => observation.inputs.includes(id));
}

/**
 * The printed indicator that a value speaks of: its own, or that of a computed value's first input; a count of figures
 * speaks of none of them.
 */
export function inputIndicator(observation: Observation, data: Data): string {
  if (countsFigures(observation)) return observation.indicator;
  return inputFigures(observation, data)[0]?.indicator ?? observation.indicator;
}

/** Whether a value says how many figures there are, and nothing of what they measure or how exact they are. */
export function countsFigures({ indicator }: Pick<Observation, "indicator">): boolean {
  return indicator === "derived-promises";
}
