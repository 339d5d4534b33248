import { placeColour } from "../lib/palette.ts";
import type { Observation } from "../lib/types.ts";

/** How a mark looks: what is printed and done is solid, expected lighter, a target outlined, a derived value hatched. */
export interface Fill {
  fill: string;
  fillOpacity: number;
  stroke: string;
  /** Dash pattern of the outline; empty for a plain one. */
  dash: string;
}

/** The look of an observation, in its place's colour unless another is given. */
export function fillOf(observation: Observation, { colour = placeColour(observation.place) } = {}): Fill {
  if (observation.basis !== "printed") return { fill: hatch(colour), fillOpacity: 1, stroke: colour, dash: "" };
  if (observation.status === "target" || observation.status === "plan" || observation.status === "threshold")
    return { fill: "var(--ground)", fillOpacity: 0, stroke: colour, dash: "" };
  if (observation.status === "expected") return { fill: colour, fillOpacity: 0.4, stroke: colour, dash: "" };
  return { fill: colour, fillOpacity: 1, stroke: colour, dash: "" };
}

/** A paint that `clean.ts` turns into a pattern of the drawing's own. */
export function hatch(colour: string): string {
  return `url(#hatch-${colour.replace(/[^a-z0-9-]/g, "").replace(/^var--/, "")})`;
}
