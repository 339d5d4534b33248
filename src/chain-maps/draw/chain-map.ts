import { add, addLink, createSvg, setSize, tenth, type Attributes } from "../../drawing/element.ts";
import { setTspans } from "../../drawing/paragraphs.ts";
import type { Data, Lang } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { nodeEvidence, ventureEvidence } from "../evidence.ts";
import { boxWidth, layOut } from "../layout/layout.ts";
import type { Layout, Placed } from "../layout/shapes.ts";
import { stageWords } from "../nodes.ts";
import { layCard, type Card } from "./card.ts";
import { drawGlyph, markColour } from "./glyph.ts";
import { drawLegend } from "./legend.ts";
import type { CardLine } from "./set-text.ts";
import { drawUnplaced } from "./unplaced.ts";

interface Options {
  /** Any DOM. */
  document: Document;
  /** In CSS pixels; maps are drawn for 360, 640 and 960. */
  width: number;
  lang: Lang;
  data: Data;
  /** What the drawing is called. */
  name: string;
  /** The address of what a node or venture opens, by its id. */
  href: (id: string) => string;
}

/** Draws one view of a chain: legend, nodes with their firms and links, then what has no node. */
export function drawChainMap(view: ChainView, options: Options): SVGSVGElement {
  const { document, width, lang, data, name, href } = options;
  const svg = createSvg(document, { class: "chart chain-map", role: "group", "aria-label": name });
  const legend = drawLegend(add(svg, { tag: "g" }), { view, width, lang });
  const cards = layCards(view, options);
  const layout = layOut(
    cards.map(({ view: { node }, height }) => ({ id: node.id, stage: node.stage, height })),
    { links: linksOf(view), width },
  );
  const map = add(svg, { tag: "g", transform: `translate(0,${legend})` });
  drawHeadings(map, { layout, lang });
  drawRoutes(map, { layout, view });
  const byId = new Map(cards.map((card) => [card.view.node.id, card]));
  for (const box of layout.boxes) {
    const card = byId.get(box.id);
    if (card) drawCard(map, { card, box, lang, data, href });
  }
  const below = add(svg, { tag: "g", transform: `translate(0,${legend + layout.height + 14})` });
  const rest = drawUnplaced(below, { view, width, lang, data, href });
  return setSize(svg, { width, height: Math.ceil(legend + layout.height + (rest > 0 ? rest + 18 : 4)) });
}

function layCards(view: ChainView, { width, lang, data }: Options): Card[] {
  const stages = [...new Set(view.nodes.map(({ node }) => node.stage))];
  const box = boxWidth(width, { stages });
  return view.nodes.map((node) => layCard(node, { width: box, scope: view.scope, view: view.view, lang, data }));
}

function linksOf({ nodes }: ChainView): { from: string; to: string }[] {
  return nodes.flatMap(({ node }) => node.feeds.map((to) => ({ from: node.id, to })));
}

function drawHeadings(group: Element, { layout, lang }: { layout: Layout; lang: Lang }): void {
  for (const { stages, x, y, width } of layout.headings) {
    const words = stages.map((stage) => stageWords[stage][lang]).join(lang === "zh" ? "、" : ", ");
    add(group, { tag: "path", d: `M${x} ${y + 21}h${width}`, stroke: "var(--rule)" });
    add(group, { tag: "text", x, y: y + 15, "font-size": 12.5, fill: "var(--muted)", text: words });
  }
}

function drawRoutes(group: Element, { layout, view }: { layout: Layout; view: ChainView }): void {
  const pale = new Set(view.nodes.filter(({ tone }) => tone === "pale").map(({ node }) => node.id));
  const d = (routes: Layout["routes"]) =>
    routes.map(({ points }) => `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}`).join("");
  const isPale = ({ from, to }: { from: string; to: string }) => pale.has(from) || pale.has(to);
  for (const [routes, colour] of [
    [layout.routes.filter(isPale), "var(--rule)"],
    [layout.routes.filter((route) => !isPale(route)), "var(--muted)"],
  ] as const) {
    if (routes.length === 0) continue;
    add(group, { tag: "path", d: d(routes), fill: "none", stroke: colour, "stroke-width": 1.25 });
    add(group, { tag: "path", d: routes.map(arrow).join(""), fill: colour });
  }
}

/** A small head at the end of a route, pointing as its last stretch runs. */
function arrow({ points }: Layout["routes"][number]): string {
  const [[px, py] = [0, 0], [x, y] = [0, 0]] = points.slice(-2);
  const length = Math.hypot(x - px, y - py) || 1;
  const [ux, uy] = [(x - px) / length, (y - py) / length];
  const corner = (side: number) => `${tenth(x - 6 * ux - 3 * side * uy)} ${tenth(y - 6 * uy + 3 * side * ux)}`;
  return `M${tenth(x)} ${tenth(y)}L${corner(1)}L${corner(-1)}z`;
}

function drawCard(
  group: Element,
  { card, box, lang, data, href }: { card: Card; box: Placed; lang: Lang; data: Data; href: (id: string) => string },
): void {
  const { view, mark, status } = card;
  const place = add(group, { tag: "g", transform: `translate(${tenth(box.x)},${tenth(box.y)})` });
  const node = addLink(place, { href: href(view.node.id), title: nodeEvidence(view, { status, lang }) });
  const strong = view.tone === "full";
  const [width, height] = [tenth(box.width - 1), tenth(box.height - 1)];
  add(node, { tag: "rect", x: 0.5, y: 0.5, width, height, rx: 3, ...frame(card) });
  if (strong && mark !== "opening")
    add(node, { tag: "rect", width: 4, height: tenth(box.height), fill: markColour(mark) });
  drawGlyph(node, { mark, x: 14, y: 15 });
  drawLines(node, { lines: card.lines, strong, lang });
  for (const firm of card.firms) {
    const title = ventureEvidence(firm.venture, { label: firm.label, lang, data });
    const label = addLink(place, { href: href(firm.venture.id), title });
    drawGlyph(label, { mark: firm.mark, x: firm.x, y: firm.y, scale: 0.8 });
    drawLines(label, { lines: firm.lines, strong: true, lang });
  }
}

/**
 * How a card's frame is drawn: in its mark's colour where it has the reader's attention, dashed where nothing stands
 * yet.
 */
function frame({ view: { tone }, mark }: Card): Attributes {
  const awaited = mark === "sought" || mark === "gap" || mark === "opening";
  const dashes = tone === "pale" ? "1.5 3" : awaited ? "5 3" : undefined;
  return tone === "full"
    ? { fill: "var(--raised)", stroke: markColour(mark), "stroke-dasharray": dashes }
    : { fill: "var(--ground)", stroke: "var(--rule)", "stroke-dasharray": dashes };
}

function drawLines(
  group: Element,
  { lines, strong, lang }: { lines: readonly CardLine[]; strong: boolean; lang: Lang },
): void {
  for (const [kind, own] of Map.groupBy(lines, (line) => line.kind)) {
    const text = add(group, {
      tag: "text",
      "font-size": own[0]?.size ?? 12,
      "font-weight": kind === "name" && strong ? 700 : undefined,
      fill: kind === "status" || !strong ? "var(--muted)" : undefined,
    });
    setTspans(text, { lines: own.map(({ text: words, x, y }) => ({ words, x: tenth(x), y: tenth(y) })), lang });
  }
}
