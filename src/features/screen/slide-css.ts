import { digitClasses, digitRule } from "./digits.ts";
import { widestTenths } from "./number-parts.ts";
import { roundCss } from "./round.ts";
import type { Slide } from "./slides.ts";
import type { Strip } from "./target-slides.ts";
import type { WallValue } from "./wall-value.ts";

/**
 * The style sheet of these slides: their round, and the measures of what they draw. It stands in the page's head, for a
 * content security policy lets no element carry a style of its own.
 */
export function slideCss(slides: readonly Slide[]): string {
  const strips = slides
    .flatMap((slide) => (slide.kind === "target" && slide.strip ? [slide.strip] : []))
    .map((strip) => `.${stripClass(strip)}{--share:${strip.share};--elapsed:${strip.elapsed}}`);
  const grids = slides
    .flatMap((slide) => (slide.kind === "chain" ? slide.stages : []))
    .flatMap(gridClasses)
    .map((name) => {
      const [what = "", number = ""] = name.split("-");
      return `.${name}{--${what}:${number}}`;
    });
  const numbers = [...slides.keys(), ...slides.flatMap(toldOn).map(({ parts }) => widestTenths(parts))];
  const digits = numbers.flatMap(digitClasses).map(digitRule);
  return [roundCss(slides.length), ...[...new Set([...strips, ...grids, ...digits])].toSorted()].join("");
}

/** The class of a strip: what it shows, as a name. */
export function stripClass({ share, elapsed }: Strip): string {
  return `strip-${[share, elapsed].map((length) => length.replace(/\W/g, "")).join("-")}`;
}

/**
 * The classes that tell how the tiles of a stage stand; one of anything is what the style sheet takes without a word.
 */
export function gridClasses({ columns, rows, tall }: { columns: number; rows: number; tall: number }): string[] {
  return Object.entries({ columns, rows, tall })
    .filter(([, number]) => number > 1)
    .map(([what, number]) => `${what}-${number}`);
}

function toldOn(slide: Slide): readonly WallValue[] {
  if (slide.kind === "score") return [slide.lead, ...(slide.growth ? [slide.growth] : []), ...slide.rest];
  if (slide.kind === "target") return [slide.reported, slide.target];
  return slide.kind === "awaited" ? slide.targets.map(({ target }) => target) : [];
}
