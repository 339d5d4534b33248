import { hatch } from "./hatch.ts";
import { placeColour } from "./palette.ts";
import type { Data, Observation } from "../model/types.ts";
import { markStyleOf } from "./mark-style.ts";

/** How a mark of each look is painted. */
export interface Fill {
  fill: string;
  fillOpacity: number;
  stroke: string;
}

/** The paint of an observation, in its place's colour unless another is given. */
export function fillOf(
  observation: Observation,
  { data, colour = placeColour(observation.place, data) }: { data: Data; colour?: string },
): Fill {
  const look = markStyleOf(observation);
  if (look === "hatch") return { fill: hatch(colour), fillOpacity: 1, stroke: colour };
  if (look === "outline") return { fill: "var(--ground)", fillOpacity: 0, stroke: colour };
  return { fill: colour, fillOpacity: look === "light" ? 0.4 : 1, stroke: colour };
}
