import { encode } from "uqr";
import { rowsOf, type Chart } from "../charts/chart.ts";
import { add } from "../drawing/element.ts";
import { drawKey } from "../drawing/key.ts";
import { setParagraphs } from "../drawing/paragraphs.ts";
import { place } from "../drawing/tree.ts";
import { drawnFor, type Drawing } from "../drawing/widths.ts";
import { sharedWords } from "../i18n/words.ts";
import type { ChartRow, Context, Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { addFigure, addGround, finishPicture, headline, smallPrint, sourcePrint, startPicture } from "./picture.ts";

const [width, margin] = [540, 36];
const inner = width - 2 * margin;
const code = 108;

/**
 * A portrait picture for where no frame can be embedded, such as an article in WeChat: headline, the drawing made for a
 * phone, the source, and a QR code that leads back to the chart's page.
 */
export function chartPoster(chart: Chart, lang: Lang): SVGSVGElement {
  return poster(
    {
      title: chart.title[lang],
      lead: chart.subtitle[lang],
      drawing: drawnFor(chart.drawings(lang), { width: 360 }),
      rows: rowsOf(chart),
      source: chart.source[lang],
      page: chartAddresses(chart).page[lang],
    },
    { data: chart.data, lang },
  );
}

/** What a portrait picture is made of. */
export interface PosterParts {
  title: string;
  lead: string;
  /** A number of its own, and what it measures. */
  number?: { words: string; about: string };
  /** The drawing made for a phone; its rows have a key, where their marks want one. */
  drawing: Drawing;
  rows: readonly ChartRow[];
  source: string;
  /** Where the code leads. */
  page: string;
}

/** A portrait picture of anything that has a page: headline, number, drawing, source, and a code that leads there. */
export function poster(
  { title, lead, number, drawing, rows, source, page }: PosterParts,
  { data, lang }: Context,
): SVGSVGElement {
  const svg = startPicture();
  addGround(svg);
  const head = setParagraphs(svg, {
    paragraphs: [
      headline(sharedWords.site[lang], { data, lang, size: 17 }),
      headline(title, { data, lang, size: 28, above: 18 }),
      smallPrint(lead, { size: 15, above: 8 }),
      ...(number
        ? [
            headline(number.words, { data, lang, size: 44, above: 14 }),
            smallPrint(number.about, { size: 15, above: 2 }),
          ]
        : []),
    ],
    x: margin,
    top: margin - 8,
    width: inner,
  });
  const box = { x: margin, y: head + 24, width: inner, height: Math.round((drawing.height * inner) / drawing.width) };
  const figure = addFigure(svg);
  place(figure, { drawing: drawing.tree(), box });
  const bottom = box.y + box.height;
  const top = bottom + 32 + drawKey(figure, { rows, data, x: margin, y: bottom + 18, lang, room: inner });
  addCode(svg, { text: page, x: margin, y: top });
  const foot = setParagraphs(svg, {
    paragraphs: [
      ...sourcePrint(source, { lang, size: 13 }),
      ...addressLines(page).map((text, index) => smallPrint(text, { size: 12, above: index === 0 ? 8 : 0 })),
    ],
    x: margin + code + 20,
    top: top - 4,
    width: inner - code - 20,
  });
  return finishPicture(svg, { data, width, height: Math.max(foot, top + code) + margin });
}

/** An address without its scheme, host and path on lines of their own, for it has no spaces to break at. */
function addressLines(page: string): string[] {
  const { host, pathname } = new URL(page);
  return [host, `${pathname} · CC BY 4.0`];
}

/** A QR code as one path of squares, with the quiet zone that readers need. */
function addCode(svg: SVGSVGElement, { text, x, y }: { text: string; x: number; y: number }): void {
  const { data: rows, size } = encode(text, { ecc: "M", border: 4 });
  const unit = code / size;
  const squares = rows.flatMap((row, j) =>
    row.flatMap((dark, i) =>
      dark ? [`M${round(x + i * unit)} ${round(y + j * unit)}h${round(unit)}v${round(unit)}h-${round(unit)}z`] : [],
    ),
  );
  // White under it also where the ground is tinted: cameras want the contrast.
  add(svg, { tag: "rect", x, y, width: code, height: code, fill: "#ffffff" });
  add(svg, { tag: "path", d: squares.join(""), fill: "#000000", "shape-rendering": "crispEdges" });
}

const round = (number: number): number => Number(number.toFixed(3));
