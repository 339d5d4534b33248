import { add, createSvg } from "../../drawing/element.ts";
import { sans, setParagraphs, type Paragraph } from "../../drawing/paragraphs.ts";
import { place } from "../../drawing/tree.ts";
import { drawnFor } from "../../drawing/widths.ts";
import { addFigure, addGround, finishPicture, headline, smallPrint, sourcePrint } from "../../exports/picture-parts.ts";
import { languageTags } from "../../i18n/languages.ts";
import { sharedWords } from "../../i18n/words.ts";
import { sourceLine } from "../../model/source.ts";
import type { Context } from "../../model/types.ts";
import { answerOf, questionOf, type Compared } from "./comparison.ts";
import { longTold } from "./figure-told.ts";
import type { ScaleDrawing } from "./scale-drawing.ts";
import { scaleRows } from "./scale-drawing.ts";

const margin = 32;
const width = 960;

interface Options extends Context {
  drawings: readonly ScaleDrawing[];
  /** Where the comparison stands. */
  address: string;
  document: Document;
}

/** A comparison as a picture: question, answer, the figures that no drawing has, the drawings, the sources. */
export function comparisonPicture(
  { values, comparison }: Compared,
  { drawings, address, document, data, lang }: Options,
): SVGSVGElement {
  const [question, answer] = [questionOf({ values }, { data, lang }), answerOf({ comparison }, lang)];
  const svg = createSvg(document, { lang: languageTags[lang], role: "img" });
  add(svg, { tag: "title", text: question });
  add(svg, { tag: "desc", text: [answer, ...values.map((of) => longTold(of, { data, lang }))].join(" ") });
  addGround(svg);
  const column = { x: margin, width };
  const apart = values.filter((of) => !drawings.some((drawing) => drawing.values.includes(of)));
  const figures = apart.map((of) => plain(longTold(of, { data, lang }), { size: 18, above: 10 }));
  const head = [headline(question, { lang, size: 30 }), plain(answer, { size: 20, above: 12, weight: 600 })];
  let y = setParagraphs(svg, { ...column, paragraphs: [...head, ...figures], top: margin });
  for (const { drawings: widths } of drawings) {
    const { height, tree } = drawnFor(widths, { width });
    place(addFigure(svg), { drawing: tree(), box: { x: margin, y: y + 24, width, height } });
    y += height + 24;
  }
  const rows = scaleRows(values, data);
  const foot = `${sharedWords.site[lang]} · CC BY 4.0 · ${address}`;
  const paragraphs = [
    ...sourcePrint(sourceLine({ rows }, { data, lang }), { lang, size: 15, above: 20 }),
    smallPrint(foot, { size: 15, above: 4 }),
  ];
  const end = setParagraphs(svg, { ...column, paragraphs, top: y });
  return finishPicture(svg, { data, width: width + 2 * margin, height: end + margin });
}

function plain(text: string, style: Pick<Paragraph, "size" | "above"> & Partial<Paragraph>): Paragraph {
  return { text, font: sans, colour: "ink", weight: 400, ...style };
}
