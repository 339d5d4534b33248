import { widthClass } from "./number-parts.ts";
import { roundCss } from "./round.ts";
import type { Slide } from "./slides.ts";
import type { Told } from "./tell.ts";

/**
 * The style sheet of these slides: their turns, their colours and the measures of what they draw. It stands in the page's head, for a
 * content security policy lets no element carry a style of its own.
 */
export function slideCss(slides: readonly Slide[]): string {
  const own = slides.map(
    ({ id, colour }, turn) => `#${id}{--turn:${turn};--mark:${colour}}a[href="#${id}"]{--turn:${turn}}`,
  );
  const strips = slides.flatMap((slide) =>
    slide.kind === "target" && slide.strip
      ? [`#${slide.id} .strip{--share:${slide.strip.share};--elapsed:${slide.strip.elapsed}}`]
      : [],
  );
  const grids = slides.flatMap((slide) => (slide.kind === "chain" ? slide.stages : [])).flatMap(gridClasses);
  const widths = slides.flatMap(toldOn).map(({ parts }) => widthClass(parts));
  const measures = [...new Set([...grids, ...widths])].toSorted().map((name) => {
    const [what = "", number = ""] = name.split("-");
    return `.${name}{--${what}:${number}}`;
  });
  return [roundCss(slides.length), ...own, ...strips, ...measures].join("");
}

/** The classes that tell how the tiles of a stage stand. */
export function gridClasses({ columns, rows, tall }: { columns: number; rows: number; tall: number }): string[] {
  return [`columns-${columns}`, `rows-${rows}`, `tall-${tall}`];
}

function toldOn(slide: Slide): readonly Told[] {
  if (slide.kind === "score") return [slide.lead, ...(slide.growth ? [slide.growth] : []), ...slide.rest];
  if (slide.kind === "target") return [slide.reported, slide.target];
  return slide.kind === "awaited" ? slide.targets.map(({ target }) => target) : [];
}
