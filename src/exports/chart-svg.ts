import { rowsOf, type Chart } from "../charts/chart.ts";
import { add } from "../drawing/element.ts";
import { drawKey } from "../drawing/key.ts";
import type { Theme } from "../drawing/palette.ts";
import { setParagraphs } from "../drawing/paragraphs.ts";
import { place } from "../drawing/tree.ts";
import { drawnFor } from "../drawing/widths.ts";
import { languageTags } from "../i18n/languages.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { dataLicence } from "./licence.ts";
import { addFigure, addGround, finishPicture, headline, smallPrint, sourcePrint, startPicture } from "./picture.ts";

const margin = 32;

/**
 * The chart as a file of its own: headline, subtitle, the drawing for a page and the source line, in the colours of a
 * theme.
 */
export function chartSvg(chart: Chart, { lang, theme = "light" }: { lang: Lang; theme?: Theme }): SVGSVGElement {
  const { data, title, alt, drawings } = chart;
  const { width, height, tree } = drawnFor(drawings(lang), { width: 960 });
  const svg = startPicture({ lang: languageTags[lang], role: "img" });
  add(svg, { tag: "title", text: title[lang] });
  add(svg, { tag: "desc", text: alt[lang] });
  addMetadata(svg, { title: title[lang], page: chartAddresses(chart).page[lang] });
  addGround(svg);
  const above = setParagraphs(svg, {
    paragraphs: [
      headline(title[lang], { data, lang, size: 30 }),
      smallPrint(chart.subtitle[lang], { size: 17, above: 8 }),
    ],
    x: margin,
    top: margin,
    width,
  });
  const y = above + 24;
  const figure = addFigure(svg);
  place(figure, { drawing: tree(), box: { x: margin, y, width, height } });
  const key = drawKey(figure, { rows: rowsOf(chart), data: chart.data, x: margin, y: y + height + 18, lang });
  const end = setParagraphs(svg, {
    paragraphs: [
      ...sourcePrint(chart.source[lang], { lang, size: 15, above: 20 }),
      smallPrint(`${sharedWords.site[lang]} · CC BY 4.0 · ${chartAddresses(chart).page[lang]}`, {
        size: 15,
        above: chart.source[lang] === "" ? 20 : 4,
      }),
    ],
    x: margin,
    top: y + height + key,
    width,
  });
  return finishPicture(svg, { data, width: width + 2 * margin, height: end + margin, theme });
}

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const dc = "http://purl.org/dc/elements/1.1/";
const cc = "http://creativecommons.org/ns#";

function addMetadata(svg: SVGSVGElement, { title, page }: { title: string; page: string }): void {
  const root = add(add(svg, { tag: "metadata" }), { tag: "rdf:RDF", xmlns: rdf });
  const work = add(root, { tag: "cc:Work", xmlns: cc, "rdf:about": page });
  add(work, { tag: "dc:title", xmlns: dc, text: title });
  add(work, { tag: "dc:source", xmlns: dc, text: page });
  add(work, { tag: "cc:license", xmlns: cc, "rdf:resource": dataLicence.path });
}
