import type { Census, Data, Figure, Observation } from "./types.ts";
import { rowWith } from "../tables/row-with.ts";

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
