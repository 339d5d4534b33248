import { select } from "d3";
import type { Data, Lang } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { nodeEvidence, ventureEvidence } from "../evidence.ts";
import { boxWidth, layOut } from "../layout/layout.ts";
import type { Layout, Placed } from "../layout/shapes.ts";
import { stageWords } from "../nodes.ts";
import { layCard, type Card } from "./card.ts";
import { drawGlyph, markColour, type Group } from "./glyph.ts";
import { drawLegend } from "./legend.ts";
import { link } from "./link.ts";
import type { CardLine } from "./set-text.ts";
import { setTspans } from "./tspans.ts";
import { drawUnplaced } from "./unplaced.ts";

interface Options {
  /** Any DOM. */
  document: Document;
  /** In CSS pixels; maps are drawn for 360, 640 and 960. */
  width: number;
  lang: Lang;
  data: Data;
  alt: string;
  /** The address of what a node or venture opens, by its id. */
  href: (id: string) => string;
}

/** Draws one view of a chain: legend, nodes with their firms and links, then what has no node. */
export function drawChainMap(view: ChainView, options: Options): SVGSVGElement {
  const { document, width, lang, data, alt, href } = options;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const root: Group = select(svg as SVGElement);
  root.attr("xmlns", "http://www.w3.org/2000/svg").attr("class", "chart chain-map").attr("role", "group");
  root.attr("aria-label", alt).attr("width", width);
  const legend = drawLegend(root.append<SVGElement>("g"), { view, width, lang });
  const cards = layCards(view, options);
  const layout = layOut(
    cards.map(({ view: { node }, height }) => ({ id: node.id, stage: node.stage, height })),
    { links: linksOf(view), width },
  );
  const map = root.append<SVGElement>("g").attr("transform", `translate(0,${legend})`);
  drawHeadings(map, { layout, lang });
  drawRoutes(map, { layout, view });
  const byId = new Map(cards.map((card) => [card.view.node.id, card]));
  for (const box of layout.boxes) {
    const card = byId.get(box.id);
    if (card) drawCard(map, { card, box, lang, data, href });
  }
  const below = root.append<SVGElement>("g").attr("transform", `translate(0,${legend + layout.height + 14})`);
  const rest = drawUnplaced(below, { view, width, lang, data, href });
  const height = Math.ceil(legend + layout.height + (rest > 0 ? rest + 18 : 4));
  root.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  return svg;
}

function layCards(view: ChainView, { width, lang, data }: Options): Card[] {
  const stages = [...new Set(view.nodes.map(({ node }) => node.stage))];
  const box = boxWidth(width, { stages });
  return view.nodes.map((node) => layCard(node, { width: box, scope: view.scope, view: view.view, lang, data }));
}

function linksOf({ nodes }: ChainView): { from: string; to: string }[] {
  return nodes.flatMap(({ node }) => node.feeds.map((to) => ({ from: node.id, to })));
}

function drawHeadings(group: Group, { layout, lang }: { layout: Layout; lang: Lang }): void {
  for (const { stages, x, y, width } of layout.headings) {
    const words = stages.map((stage) => stageWords[stage][lang]).join(lang === "zh" ? "、" : ", ");
    group
      .append("path")
      .attr("d", `M${x} ${y + 21}h${width}`)
      .attr("stroke", "var(--rule)");
    const text = group
      .append("text")
      .attr("x", x)
      .attr("y", y + 15);
    text.attr("font-size", 12.5).attr("fill", "var(--muted)").text(words);
  }
}

function drawRoutes(group: Group, { layout, view }: { layout: Layout; view: ChainView }): void {
  const pale = new Set(view.nodes.filter(({ tone }) => tone === "pale").map(({ node }) => node.id));
  const d = (routes: Layout["routes"]) =>
    routes.map(({ points }) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`).join("");
  const isPale = ({ from, to }: { from: string; to: string }) => pale.has(from) || pale.has(to);
  for (const [routes, colour] of [
    [layout.routes.filter(isPale), "var(--rule)"],
    [layout.routes.filter((route) => !isPale(route)), "var(--muted)"],
  ] as const) {
    if (routes.length === 0) continue;
    group.append("path").attr("d", d(routes)).attr("fill", "none").attr("stroke", colour).attr("stroke-width", 1.25);
    group.append("path").attr("d", routes.map(arrow).join("")).attr("fill", colour);
  }
}

/** A small head at the end of a route, pointing as its last stretch runs. */
function arrow({ points }: Layout["routes"][number]): string {
  const [[px, py] = [0, 0], [x, y] = [0, 0]] = points.slice(-2);
  const length = Math.hypot(x - px, y - py) || 1;
  const [ux, uy] = [(x - px) / length, (y - py) / length];
  const corner = (side: number) => `${round(x - 6 * ux - 3 * side * uy)} ${round(y - 6 * uy + 3 * side * ux)}`;
  return `M${round(x)} ${round(y)}L${corner(1)}L${corner(-1)}z`;
}

function drawCard(
  group: Group,
  { card, box, lang, data, href }: { card: Card; box: Placed; lang: Lang; data: Data; href: (id: string) => string },
): void {
  const { view, mark, status } = card;
  const place = group.append<SVGElement>("g").attr("transform", `translate(${round(box.x)},${round(box.y)})`);
  const node = link(place, { href: href(view.node.id), title: nodeEvidence(view, { status, lang }) });
  const strong = view.tone === "full";
  const frame = node.append("rect").attr("x", 0.5).attr("y", 0.5);
  frame
    .attr("width", round(box.width - 1))
    .attr("height", round(box.height - 1))
    .attr("rx", 3);
  frame
    .attr("fill", strong ? "var(--raised)" : "var(--ground)")
    .attr("stroke", strong ? markColour(mark) : "var(--rule)");
  if (mark === "sought" || mark === "gap" || mark === "opening") frame.attr("stroke-dasharray", "5 3");
  if (view.tone === "pale") frame.attr("stroke-dasharray", "1.5 3");
  if (strong && mark !== "opening")
    node.append("rect").attr("width", 4).attr("height", round(box.height)).attr("fill", markColour(mark));
  drawGlyph(node, { mark, x: 14, y: 15 });
  drawLines(node, { lines: card.lines, strong, lang });
  for (const firm of card.firms) {
    const title = ventureEvidence(firm.venture, { label: firm.label, lang, data });
    const label = link(place, { href: href(firm.venture.id), title });
    drawGlyph(label, { mark: firm.mark, x: firm.x, y: firm.y, scale: 0.8 });
    drawLines(label, { lines: firm.lines, strong: true, lang });
  }
}

function drawLines(
  group: Group,
  { lines, strong, lang }: { lines: readonly CardLine[]; strong: boolean; lang: Lang },
): void {
  for (const [kind, own] of Map.groupBy(lines, (line) => line.kind)) {
    const text = group.append<SVGElement>("text").attr("font-size", own[0]?.size ?? 12);
    if (kind === "name" && strong) text.attr("font-weight", 700);
    if (kind === "status" || !strong) text.attr("fill", "var(--muted)");
    setTspans(text, { lines: own.map(({ text: words, x, y }) => ({ words, x: round(x), y: round(y) })), lang });
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
