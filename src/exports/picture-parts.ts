import { add, setSize } from "../drawing/element.ts";
import { defineHatches } from "../drawing/hatch.ts";
import type { Theme } from "../drawing/palette.ts";
import { sans, serif, type Paragraph } from "../drawing/paragraphs.ts";
import { resolveColours } from "../drawing/tree.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Lang, Data } from "../model/types.ts";

/** The ground of a picture. */
export function addGround(svg: SVGSVGElement): void {
  add(svg, { tag: "rect", width: "100%", height: "100%", fill: "var(--ground)" });
}

/** The part of a picture for a chart's drawing and key, set as a page sets them. */
export function addFigure(svg: SVGSVGElement): Element {
  return add(svg, { tag: "g", "font-family": sans, fill: "var(--ink)" });
}

/** Gives a picture its size, its patterns and the colours of a theme. */
export function finishPicture(
  svg: SVGSVGElement,
  { data, theme = "light", ...size }: { data: Data; width: number; height: number; theme?: Theme },
): SVGSVGElement {
  defineHatches(svg, { prefix: "key" });
  return resolveColours(setSize(svg, size), { data, theme });
}

/** A headline's paragraph. */
export function headline(text: string, { lang, ...rest }: { lang: Lang; size: number; above?: number }): Paragraph {
  return { text, font: serif[lang], colour: "ink", weight: 700, above: 0, ...rest };
}

/** The paragraph that names the source, where there is one: a map of a chain of which no source speaks has none. */
export function sourcePrint(
  source: string,
  { lang, ...rest }: { lang: Lang; size: number; above?: number },
): readonly Paragraph[] {
  return source === "" ? [] : [smallPrint(sharedWords.source[lang] + source, rest)];
}

/** A paragraph of small print. */
export function smallPrint(text: string, { size, above = 0 }: { size: number; above?: number }): Paragraph {
  return { text, font: sans, colour: "muted", weight: 400, size, above };
}
