import type { Figures } from "../../arithmetic/evaluate.ts";
import { reckonedOf } from "../../model/derive/derived.ts";
import { printedFigures } from "../../model/coverage.ts";
import { oncePerData } from "../../model/once-per-data.ts";

/** Every printed figure by its id, with what its rounding allows, in base units: what claims of stories may name. */
export const storyFigures = oncePerData(
  (data): Figures =>
    new Map(printedFigures(data).map((figure) => [figure.id, { ...reckonedOf(figure), unit_base: figure.unit_base }])),
);
