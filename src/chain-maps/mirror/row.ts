import { add, addLink, tenth } from "../../drawing/element.ts";
import { setTspans } from "../../drawing/paragraphs.ts";
import type { Data, Lang } from "../../model/types.ts";
import { scopeName } from "../chain-view.ts";
import type { Comparison, Side } from "../compare.ts";
import { leastHeight } from "../draw/set-firm.ts";
import { isAwaited, markColour } from "../draw/glyph.ts";
import { sizes, wrapWords } from "../draw/set-text.ts";
import { statusTold } from "../kindred.ts";
import { ats, sideWidth, xAt, type At, type Axis } from "./axis.ts";
import { drawSide } from "./draw-side.ts";
import { laySide } from "./lay-side.ts";

/** What every part of a mirrored drawing is drawn with. */
export interface MirrorOptions {
  axis: Axis;
  cities: Comparison["cities"];
  lang: Lang;
  data: Data;
  /** The address of what a node or venture opens, by its id. */
  href: (id: string) => string;
}

const padding = 3;

/** Draws one node: its name in the axis, what is told of it on either side. Returns the height it takes. */
export function drawRow(group: Element, { side, y, ...options }: MirrorOptions & { side: Side; y: number }): number {
  const { axis, cities, lang, data, href } = options;
  const names = cities.map((city) => scopeName(city, data)[lang]);
  const least = leastHeight(axis.width);
  const cards = ats.map((at) =>
    laySide(side.views[at], { scope: cities[at], width: sideWidth(axis), lang, data, least }),
  );
  const room = axis.above ? axis.width - 40 : axis.half * 2 - 20;
  const rows = wrapWords(side.node[lang], { width: room / 1.08, size: sizes.name });
  const line = sizes.name * sizes.line;
  const head = axis.above ? rows.length * line + 5 : 0;
  const own = axis.above ? head : rows.length * line;
  const tallest = Math.max(...cards.map((card) => card.height));
  const height = Math.ceil(padding * 2 + Math.max(own, head + tallest));
  drawName(group, { side, rows, y: y + padding, height, top: y, names, ...options });
  for (const at of ats) {
    const [view, card] = [side.views[at], cards[at]];
    if (!card) continue;
    const top = y + padding + head;
    drawEdge(group, { view, axis, at, y: top - 1, height: height - padding * 2 - head + 2 });
    const of = { id: side.node.id, name: side.node[lang] };
    drawSide(group, { card, view, of, axis, at, y: top, city: names[at] ?? "", lang, data, href });
  }
  return height;
}

/** The edge of a side in the colour of its status, broken where what is told is yet to come. */
function drawEdge(
  group: Element,
  { view, axis, at, y, height }: { view: Side["views"][At]; axis: Axis; at: At; y: number; height: number },
): void {
  if (view.status === "unreported") return;
  const x = tenth(xAt(axis, { at, out: 1.5 }));
  const dashes = isAwaited(view.status) ? "5 3" : undefined;
  const look = { stroke: markColour(view.status), "stroke-width": 3, "stroke-dasharray": dashes };
  add(group, { tag: "path", d: `M${x} ${tenth(y)}v${tenth(height)}`, ...look });
}

interface Name extends MirrorOptions {
  side: Side;
  rows: readonly string[];
  /** Of its first line. */
  y: number;
  /** Of its node. */
  top: number;
  height: number;
  names: readonly string[];
}

/** The name is a link, which says how far the node is in each city. */
function drawName(group: Element, { side, rows, y, top, height, names, axis, lang, href }: Name): void {
  const told = side.views.map(
    (view, at) => `${names[at] ?? ""}${lang === "zh" ? "：" : ": "}${statusTold(view)[lang]}`,
  );
  const link = addLink(group, { href: href(side.node.id), title: [side.node[lang], ...told].join("\n") });
  const middle = axis.width / 2;
  const column = { x: middle - axis.half, width: axis.half * 2, y: tenth(top), height };
  if (!axis.above) add(link, { tag: "rect", ...column, fill: "var(--raised)" });
  const line = sizes.name * sizes.line;
  const look = { "font-size": sizes.name, "font-weight": 700, "text-anchor": "middle" };
  const lines = rows.map((words, index) => ({ words, x: middle, y: tenth(y + index * line + sizes.name) }));
  setTspans(add(link, { tag: "text", ...look }), { lines, lang });
}
