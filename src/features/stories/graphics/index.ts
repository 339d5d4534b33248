import { buildDocument as document } from "../../../drawing/build-document.ts";
import { defineHatches } from "../../../drawing/hatch.ts";
import { drawAtWidths, type Drawing } from "../../../drawing/widths.ts";
import type { Context } from "../../../model/types.ts";
import type { Graphic } from "./graphic.ts";
import { halfYear } from "./half-year.ts";
import { lastMonth } from "./last-month.ts";
import { narrowing } from "./narrowing.ts";
import { unitSquares } from "./unit-squares.ts";

/** Every graphic of a story, by the name that its text calls it. */
export const graphics: Readonly<Record<string, Graphic>> = {
  "half-year": halfYear,
  "last-month": lastMonth,
  narrowing,
  "unit-squares": unitSquares,
};

/**
 * A step of a graphic at each of the widths.
 * @throws for a graphic or a step that there is not
 */
export function stepDrawings(name: string, { step, data, lang }: { step: number } & Context): readonly Drawing[] {
  const graphic = graphics[name];
  if (!graphic) throw new Error(`unknown graphic: ${name}. Name one of ${Object.keys(graphics).join(", ")}.`);
  const steps = graphic.steps(data);
  if (!Number.isInteger(step) || step < 1 || step > steps)
    throw new Error(`unknown step of ${name}: ${step}. It has steps 1 to ${steps}.`);
  return drawAtWidths(`${name} ${step}`, {
    marks: graphic.marks({ step, data, lang }),
    lang,
    draw: (width) => {
      const svg = graphic.draw({ document, width, step, data, lang });
      defineHatches(svg, { prefix: `${name}-${step}-${width}` });
      return svg;
    },
  });
}
