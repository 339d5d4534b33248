import type { Chart } from "../charts/chart.ts";
import { add } from "../drawing/element.ts";
import { serif, setParagraphs } from "../drawing/paragraphs.ts";
import { place } from "../drawing/tree.ts";
import { drawnFor } from "../drawing/widths.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";
import { addFigure, addGround, finishPicture, headline, smallPrint, startPicture } from "./picture.ts";

const [width, height, margin] = [1200, 630, 56];
const bottom = height - 84;

/** The picture that a link to a chart is shown with: 1200 × 630, headline, subtitle, drawing and the site's name. */
export function chartOg({ data, title, subtitle, drawings }: Chart, lang: Lang): SVGSVGElement {
  const svg = startPicture();
  addGround(svg);
  const size = title[lang].length > (lang === "zh" ? 36 : 80) ? 40 : 48;
  const inner = width - 2 * margin;
  const paragraphs = [headline(title[lang], { lang, size }), smallPrint(subtitle[lang], { size: 24, above: 10 })];
  const end = setParagraphs(svg, { paragraphs, x: margin, top: margin - 12, width: inner });
  const box = { x: margin, y: end + 24, width: inner, height: bottom - end - 40 };
  const figure = addFigure(svg);
  place(figure, { drawing: drawnFor(drawings(lang), { width: 960 }).tree(), box });
  const line = `M${margin} ${bottom}H${width - margin}`;
  add(svg, { tag: "path", d: line, stroke: "var(--ink)", "stroke-width": 2 });
  const name = { "font-size": 26, "font-weight": 700, fill: "var(--ink)", "font-family": serif[lang] };
  add(svg, { tag: "text", x: margin, y: height - 36, ...name, text: sharedWords.site[lang] });
  return finishPicture(svg, { data, width, height });
}
