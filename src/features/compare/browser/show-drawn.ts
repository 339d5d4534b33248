import { listenIn } from "../../../browser/tooltip.ts";
import type { Context, Observation } from "../../../model/types.ts";
import { drawnMarkup } from "../comparison-markup.ts";
import { scaleDrawings } from "../scale-drawing.ts";

interface Options extends Context {
  values: readonly Observation[];
  level: 2 | 3;
  addressOf: (figures: readonly string[]) => string;
}

/** Draws what may share a scale by the functions of the build, and puts it in place. */
export function showDrawn(place: HTMLElement, options: Options): void {
  const drawings = scaleDrawings(options.values, { ...options, slug: "now", document });
  place.innerHTML = drawnMarkup(drawings, options).markup;
  listenIn(place);
}
