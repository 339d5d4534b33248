import { oncePerData } from "../once-per-data.ts";
import { numberOutcome, type NumberOutcome } from "./number-outcome.ts";
import type { Data } from "../types.ts";
import { numberPromises } from "./promises.ts";
import { ventureOutcome, type VentureOutcome } from "./venture-outcome.ts";
import { venturePromises } from "./venture-promises.ts";

/** A promise with its life. */
export type PromiseOutcome = NumberOutcome | VentureOutcome;

/** What became of every number that was promised. */
export const numberOutcomes = oncePerData((data): readonly NumberOutcome[] =>
  numberPromises(data).map((promise) => numberOutcome(promise, data)),
);

/** What became of every venture that was announced. */
export const ventureOutcomes = oncePerData((data): readonly VentureOutcome[] =>
  venturePromises(data).map((promise) => ventureOutcome(promise, data)),
);

/** What became of the promise that a figure prints, the first print of it or another; undefined of any other figure. */
export function outcomeOfFigure(id: string, data: Data): NumberOutcome | undefined {
  return numberOutcomes(data).find(({ promise: { figure, growth, again } }) =>
    [figure, ...growth, ...again].some((print) => print.id === id),
  );
}

/** What became of every promise: numbers, then ventures. */
export const allOutcomes = oncePerData((data): readonly PromiseOutcome[] => [
  ...numberOutcomes(data),
  ...ventureOutcomes(data),
]);
