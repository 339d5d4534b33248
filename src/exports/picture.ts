import { buildDocument } from "../drawing/build-document.ts";
import { createSvg, type Attributes } from "../drawing/element.ts";
import { headlinePieces } from "../drawing/headline-words.ts";
import type { Paragraph } from "../drawing/paragraphs.ts";
import type { Context } from "../model/types.ts";
import { headline as anyHeadline } from "./picture-parts.ts";

export { addFigure, addGround, finishPicture, smallPrint, sourcePrint } from "./picture-parts.ts";

/** A headline's paragraph, a Chinese one broken between its words. */
export function headline(
  text: string,
  { data, ...setting }: Context & Omit<Parameters<typeof anyHeadline>[1], "lang">,
): Paragraph {
  return { ...anyHeadline(text, setting), pieces: headlinePieces(text, data) };
}

/** A picture that stands alone, still without size and colours. */
export function startPicture(attributes: Attributes = {}): SVGSVGElement {
  return createSvg(buildDocument, attributes);
}
