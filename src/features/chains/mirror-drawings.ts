import type { Comparison } from "../../chain-maps/compare.ts";
import { drawMirror, mirrorMarks } from "../../chain-maps/mirror/mirror.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { drawAtWidths } from "../../drawing/widths.ts";
import type { Chain, Context } from "../../model/types.ts";
import { labelHref, keptDrawings, type Drawings } from "./chain-drawings.ts";

/** The mirrored drawing of a chain in two cities, for its own page. */
export function mirrorDrawings(
  chain: Chain,
  { comparison, name, data, lang }: { comparison: Comparison; name: string } & Context,
): Promise<Drawings> {
  return keptDrawings(`mirror ${chain.id} ${lang}`, () =>
    drawAtWidths(`mirror-${chain.id}`, {
      marks: mirrorMarks(comparison),
      lang,
      draw: (width) =>
        drawMirror(comparison, { document, width, lang, data, name, href: (id) => labelHref(id, { data, lang }) }),
    }),
  );
}
