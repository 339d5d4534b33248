import { buildDocument } from "../drawing/build-document.ts";
import { createSvg, type Attributes } from "../drawing/element.ts";

export { addFigure, addGround, finishPicture, headline, smallPrint, sourcePrint } from "./picture-parts.ts";

/** A picture that stands alone, still without size and colours. */
export function startPicture(attributes: Attributes = {}): SVGSVGElement {
  return createSvg(buildDocument, attributes);
}
