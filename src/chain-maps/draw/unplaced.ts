import type { Data, Lang, Text } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { ventureEvidence } from "../evidence.ts";
import { statusOf } from "../nodes.ts";
import { firmRows } from "./firm-rows.ts";
import { drawGlyph } from "./glyph.ts";
import { add, addLink } from "../../drawing/element.ts";
import { readOut, sizes } from "./set-text.ts";
import { setTspans } from "../../drawing/paragraphs.ts";

const heading: Text = { zh: "说到本链，未说环节", en: "On the chain, link not stated" };
const gap = 16;

/** Below the nodes: firms and projects of which the report names the chain and no product. Returns the height. */
export function drawUnplaced(group: Element, { view, width, lang, data, href }: Options): number {
  const { unplaced, scope } = view;
  if (unplaced.length === 0) return 0;
  const words = `${heading[lang]} ${unplaced.length}`;
  add(group, { tag: "text", y: 14, "font-size": 12.5, "font-weight": 700, text: words });
  const columns = width >= 800 ? 3 : width >= 480 ? 2 : 1;
  const room = (width - gap * (columns - 1)) / columns;
  const labels = unplaced.map((venture) => ({
    venture,
    rows: firmRows(venture, { scope, lang, data, width: room - 16 }),
  }));
  const perColumn = Math.ceil(labels.length / columns);
  let height = 0;
  for (let column = 0; column < columns; column++) {
    let y = 26;
    for (const { venture, rows } of labels.slice(column * perColumn, (column + 1) * perColumn)) {
      const x = column * (room + gap);
      const title = ventureEvidence(venture, { label: readOut(rows, lang), lang, data });
      const label = addLink(group, { href: href(venture.id), title });
      drawGlyph(label, { mark: statusOf(venture), x: x + 5, y: y + 8, scale: 0.8 });
      const lines = rows.map((words, index) => ({ words, x: x + 15, y: y + 12 + index * sizes.firm * sizes.line }));
      setTspans(add(label, { tag: "text", "font-size": sizes.firm }), { lines, lang });
      y += rows.length * sizes.firm * sizes.line + 4;
    }
    height = Math.max(height, y);
  }
  return height;
}

interface Options {
  view: ChainView;
  width: number;
  lang: Lang;
  data: Data;
  /** The address of what a label opens, by venture id. */
  href: (id: string) => string;
}
