import type { Chart } from "../charts/chart.ts";
import { add } from "../drawing/element.ts";
import { serif, setParagraphs, type Paragraph } from "../drawing/paragraphs.ts";
import { place } from "../drawing/tree.ts";
import { drawnFor } from "../drawing/widths.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Context, Data, Lang } from "../model/types.ts";
import { addFigure, addGround, finishPicture, headline, smallPrint, startPicture } from "./picture.ts";

const [width, height, margin] = [1200, 630, 56];
const inner = width - 2 * margin;
const bottom = height - 84;

/** The picture that a link to a chart is shown with: 1200 × 630, headline, subtitle, drawing and the site's name. */
export function chartOg({ data, title, subtitle, drawings }: Chart, lang: Lang): SVGSVGElement {
  const large = title[lang].length <= (lang === "zh" ? 36 : 80);
  const paragraphs = [
    headline(title[lang], { data, lang, size: large ? 48 : 40 }),
    smallPrint(subtitle[lang], { size: 24, above: 10 }),
  ];
  const { svg, end } = startOg(paragraphs);
  const box = { x: margin, y: end + 24, width: inner, height: bottom - end - 40 };
  place(addFigure(svg), { drawing: drawnFor(drawings(lang), { width: 960 }).tree(), box });
  return finishOg(svg, { data, lang });
}

/** What a page is shown with that is no chart's: its headline and what it is about, or a number of its own. */
export interface PageWords {
  title: string;
  lead: string;
  /** The number, and what it measures. */
  number?: { words: string; about: string } | undefined;
}

/** By how much the words of a page are made smaller until they have room. */
const shrunk = [1, 0.85, 0.7, 0.6] as const;

/** The picture that a link to such a page is shown with: 1200 × 630, in words alone, and the site's name. */
export function pageOg(words: PageWords, { data, lang }: { data: Data; lang: Lang }): SVGSVGElement {
  const tries = shrunk.values().map((by) => startOg(pageParagraphs(words, { data, lang, by })));
  const { svg } = tries.find(({ end }) => end < bottom) ?? startOg(pageParagraphs(words, { data, lang, by: 0.5 }));
  return finishOg(svg, { data, lang });
}

function pageParagraphs({ title, lead, number }: PageWords, { data, lang, by }: Context & { by: number }): Paragraph[] {
  const size = (full: number) => Math.round(full * by);
  if (!number)
    return [headline(title, { data, lang, size: size(60) }), smallPrint(lead, { size: size(32), above: 10 })];
  return [
    headline(title, { data, lang, size: size(44) }),
    headline(number.words, { data, lang, size: size(numberSize(number.words)), above: 24 }),
    smallPrint(number.about, { size: size(28), above: 8 }),
  ];
}

/** The more words there are to a number, the smaller they are set, so that they have room. */
const numberSize = ({ length }: string): number => (length > 28 ? 60 : length > 12 ? 84 : 120);

function startOg(paragraphs: readonly Paragraph[]): { svg: SVGSVGElement; end: number } {
  const svg = startPicture();
  addGround(svg);
  return { svg, end: setParagraphs(svg, { paragraphs, x: margin, top: margin - 12, width: inner }) };
}

function finishOg(svg: SVGSVGElement, { data, lang }: { data: Data; lang: Lang }): SVGSVGElement {
  const line = `M${margin} ${bottom}H${width - margin}`;
  add(svg, { tag: "path", d: line, stroke: "var(--ink)", "stroke-width": 2 });
  const name = { "font-size": 26, "font-weight": 700, fill: "var(--ink)", "font-family": serif[lang] };
  add(svg, { tag: "text", x: margin, y: height - 36, ...name, text: sharedWords.site[lang] });
  return finishPicture(svg, { data, width, height });
}
