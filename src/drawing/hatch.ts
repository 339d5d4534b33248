import { add } from "./element.ts";

/** The paint of a hatch in a colour, `var(--name)`, for a drawing that `defineHatches` goes over at last. */
export function hatch(colour: string): string {
  return `url(#hatch-${colour.slice("var(--".length, -1)})`;
}

const paint = "url(#hatch-";

/** Gives a drawing the patterns that its hatches need, their ids begun by `prefix`. Changes the drawing. */
export function defineHatches(svg: Element, { prefix }: { prefix: string }): void {
  const patterns = new Map<string, string>();
  for (const element of svg.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes]) {
      if (!value.startsWith(paint)) continue;
      const colour = value.slice(paint.length, -1);
      patterns.set(colour, `${prefix}-${colour}`);
      element.setAttribute(name, `url(#${prefix}-${colour})`);
    }
  if (patterns.size === 0) return;
  const definitions = add(svg, { tag: "defs" });
  svg.prepend(definitions);
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  for (const [colour, id] of patterns) {
    const pattern = add(definitions, { tag: "pattern", id, ...size });
    add(pattern, { tag: "path", d: "M1 0v6", stroke: `var(--${colour})`, "stroke-width": 2 });
  }
}
