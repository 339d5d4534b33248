import { add, createSvg, setSize, tenth } from "../../drawing/element.ts";
import type { Data, Lang, NodeStage } from "../../model/types.ts";
import type { ChainView, NodeView } from "../chain-view.ts";
import { boxWidths, layOut } from "../layout/layout.ts";
import { linkKey, type Layout, type Link } from "../layout/shapes.ts";
import { jointsOf } from "../joints.ts";
import { linksOf, stageWords } from "../nodes.ts";
import type { YearView } from "../year-views.ts";
import { layThen, needsRest } from "./card-then.ts";
import { isWhole, layCard, type Card } from "./card.ts";
import { drawCard, type Hrefs } from "./draw-card.ts";
import { drawInTime, eachTime, type Timeline } from "./in-time.ts";
import { drawLegend, jointWidth } from "./legend.ts";
import { leastHeight } from "./set-firm.ts";
import { drawUnplaced } from "./unplaced.ts";

/** What a map is drawn by. */
export interface MapOptions extends Hrefs {
  /** Any DOM. */
  document: Document;
  /** In CSS pixels; maps are drawn for 360, 640 and 960. */
  width: number;
  lang: Lang;
  data: Data;
  /** What the drawing is called. */
  name: string;
  /** The view in each year, the last as it is; missing where the drawing is to know no time. */
  years?: readonly YearView[];
}

/** Draws one view of a chain: legend, nodes with their firms and links, then what has no node. */
export function drawChainMap(view: ChainView, { years = [{ year: "", view }], ...options }: MapOptions): SVGSVGElement {
  const { document, width, lang, data, name, href } = options;
  const timeline = years.map(({ year, view: state }) => ({ year, state }));
  const svg = createSvg(document, { class: "chart chain-map", role: "group", "aria-label": name });
  const legend = drawLegends(add(svg, { tag: "g" }), { timeline, width, lang, data });
  const cards = layCards(view, { ...options, years });
  const boxes = cards.map(({ view: { node }, width: wide, height, reach }) => {
    return { id: node.id, stage: node.stage, width: wide, height, ...(reach && { reach }) };
  });
  const layout = layOut({ boxes, links: linksOf(view.nodes.map(({ node }) => node)), width });
  const map = add(svg, { tag: "g", transform: `translate(0,${legend})` });
  drawHeadings(map, { layout, lang });
  drawInTime(map, { timeline, lang, draw: (group, then) => drawRoutes(group, { layout, view: then, data }) });
  for (const box of layout.boxes) {
    const at = cards.findIndex((card) => card.view.node.id === box.id);
    const card = cards[at];
    if (!card) continue;
    const then = eachTime(timeline, (state) => cardIn(state, { at, card, options }));
    drawCard(map, { card, timeline: then, box, ...options });
  }
  const below = add(svg, { tag: "g", transform: `translate(0,${legend + layout.height + 14})` });
  const rest = drawUnplaced(below, { view, width, lang, data, href, timeline });
  return setSize(svg, { width, height: Math.ceil(legend + layout.height + (rest > 0 ? rest + 18 : 4)) });
}

/** The legend of each year; as high as the highest of them, so that the map does not move. */
function drawLegends(
  group: Element,
  { timeline, width, lang, data }: { timeline: Timeline<ChainView> } & Pick<MapOptions, "width" | "lang" | "data">,
): number {
  let height = 0;
  drawInTime(group, {
    timeline,
    lang,
    draw: (parent, view) => {
      height = Math.max(height, drawLegend(parent, { view, width, lang, joints: jointsOf(view, data).size }));
    },
  });
  return height;
}

function layCards(
  view: ChainView,
  { years, width, lang, data }: MapOptions & Required<Pick<MapOptions, "years">>,
): Card[] {
  const stages = [...new Set(view.nodes.map(({ node }) => node.stage))];
  const keepRest = new Set(
    view.nodes.filter((node, at) => years.some(({ view: then }) => then.nodes[at] && needsRest(node, then.nodes[at]))),
  );
  const lay = (node: NodeView, wide: number) =>
    layCard(node, {
      width: wide,
      least: leastHeight(width),
      scope: view.scope,
      view: view.view,
      lang,
      data,
      keepsRest: keepRest.has(node),
    });
  const laid = (own: readonly NodeStage[], wide: number) =>
    view.nodes.filter(({ node }) => own.includes(node.stage)).map((node) => lay(node, wide));
  const widths = boxWidths(width, {
    stages,
    heightOf: (own, wide) => laid(own, wide).reduce((sum, { height }) => sum + height, 0),
    isWhole: (own, wide) => laid(own, wide).every((card) => isWhole(card, lang)),
  });
  return view.nodes.map((node) => lay(node, widths.get(node.node.stage) ?? width));
}

/** A card as a view has it, today or in a year. */
function cardIn(
  { nodes, scope, view }: ChainView,
  { at, card, options: { lang, data } }: { at: number; card: Card; options: Pick<MapOptions, "lang" | "data"> },
): Card {
  const then = nodes[at];
  return !then || then === card.view ? card : layThen(card, { then, scope, view, lang, data });
}

function drawHeadings(group: Element, { layout, lang }: { layout: Layout; lang: Lang }): void {
  for (const { stages, x, y, width } of layout.headings) {
    const words = stages.map((stage) => stageWords[stage][lang]).join(lang === "zh" ? "、" : ", ");
    add(group, { tag: "path", d: `M${x} ${y + 21}h${width}`, stroke: "var(--rule)" });
    add(group, { tag: "text", x, y: y + 15, "font-size": 12.5, fill: "var(--muted)", text: words });
  }
}

/** How much of its paint a link has of which an end is silent: to be seen in either light, behind all others. */
export const paleLink = 0.7;

function drawRoutes(group: Element, { layout, view, data }: { layout: Layout; view: ChainView; data: Data }): void {
  const joints = jointsOf(view, data);
  const isJoint = (route: Link) => joints.has(linkKey(route));
  const pale = new Set(view.nodes.filter(({ tone }) => tone === "pale").map(({ node }) => node.id));
  const d = (routes: Layout["routes"]) =>
    routes.map(({ points }) => `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}`).join("");
  const isPale = ({ from, to }: { from: string; to: string }) => pale.has(from) || pale.has(to);
  for (const [routes, colour, width, opacity] of [
    [layout.routes.filter(isPale), "var(--muted)", 1.25, paleLink],
    [layout.routes.filter((route) => !isPale(route) && !isJoint(route)), "var(--muted)", 1.25, undefined],
    [layout.routes.filter(isJoint), "var(--ink)", jointWidth, undefined],
  ] as const) {
    if (routes.length === 0) continue;
    const pen = { fill: "none", stroke: colour, "stroke-width": width, "stroke-opacity": opacity };
    add(group, { tag: "path", d: d(routes), ...pen });
    add(group, { tag: "path", d: routes.map(arrow).join(""), fill: colour, "fill-opacity": opacity });
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
