import { add, createSvg, setSize, tenth } from "../../drawing/element.ts";
import { placeColour } from "../../drawing/palette.ts";
import type { NodeStage } from "../../model/types.ts";
import { leastHeight } from "../draw/set-firm.ts";
import { scopeCode, scopeName } from "../chain-view.ts";
import type { Comparison } from "../compare.ts";
import { drawMarks, marksOf } from "../draw/legend.ts";
import { unplacedWords } from "../draw/unplaced.ts";
import { rowsOfView } from "../map-sources.ts";
import { stageOrder, stageWords } from "../nodes.ts";
import { sourceCounts, sourceCountWords } from "../source-counts.ts";
import { anchorAt, ats, axisOf, sideWidth, xAt } from "./axis.ts";
import { drawFirms } from "./draw-side.ts";
import { layFirms, mostOnSide, sideMarks } from "./lay-side.ts";
import { drawNeither } from "./neither.ts";
import { drawRow, type MirrorOptions } from "./row.ts";

interface Options extends Omit<MirrorOptions, "axis" | "cities"> {
  /** Any DOM. */
  document: Document;
  /** In CSS pixels. */
  width: number;
  /** What the drawing is called. */
  name: string;
}

/** How many marks a mirrored drawing has: nodes, the firms named on either side, what is left out, what has no node. */
export function mirrorMarks({ sides, views }: Pick<Comparison, "sides" | "views">): number {
  const groups = views.flatMap(({ nodes, unplaced }) => [...nodes.map(({ shown }) => shown), unplaced]);
  return groups.reduce((sum, ventures) => sum + sideMarks(ventures), sides.length);
}

/** Draws a chain once for two cities: its nodes down the middle by stage, the cities to the left and to the right. */
export function drawMirror(comparison: Comparison, { document, width, name, ...rest }: Options): SVGSVGElement {
  const { cities, sides, views } = comparison;
  const { lang } = rest;
  const options = { ...rest, axis: axisOf(width), cities };
  const svg = createSvg(document, { class: "chart chain-map", role: "group", "aria-label": name });
  let y = drawMarks(add(svg, { tag: "g" }), { entries: marksOf(views, { lang, room: mostOnSide }), width }) + 8;
  y += drawCities(svg, { comparison, y, options });
  for (const stage of stageOrder) {
    const own = sides.filter(({ node }) => node.stage === stage);
    if (own.length === 0) continue;
    y += drawHeading(svg, { words: stageWords[stage][lang], y, ...options });
    y += drawStage(svg, { comparison, stage, y, options });
  }
  y += drawRest(svg, { comparison, y, options });
  return setSize(svg, { width, height: Math.ceil(y + 4) });
}

/** What says where the evidence of what has no node stands. */
export const unplacedId = "unplaced";

interface Part {
  comparison: Comparison;
  y: number;
  options: MirrorOptions;
}

/** The names of the cities above their columns, each with how much was read of it and the colour of its place. */
function drawCities(group: Element, { comparison, y, options }: Part): number {
  const { axis, cities, lang, data } = options;
  const words = comparison.views.map((view) => sourceCountWords(sourceCounts(rowsOfView(view), data), lang));
  const heard = add(group, { tag: "g", class: "heard" });
  for (const at of ats) {
    const [from, to] = [xAt(axis, { at, out: 0 }), xAt(axis, { at, out: sideWidth(axis) })];
    const colour = placeColour(scopeCode(cities[at], data), data);
    const look = { x: tenth(from), "text-anchor": anchorAt(at) };
    const name = scopeName(cities[at], data)[lang];
    add(heard, { tag: "text", y: y + 15, "font-size": 17, "font-weight": 700, ...look, text: name });
    add(heard, { tag: "text", y: y + 32, "font-size": 11.5, fill: "var(--muted)", ...look, text: words[at] });
    add(group, { tag: "path", d: `M${tenth(from)} ${tenth(y + 40)}H${tenth(to)}`, stroke: colour, "stroke-width": 4 });
  }
  return 44;
}

/** A stage in the axis, between the names of the cities, which a reader far down has no longer in sight. */
function drawHeading(
  group: Element,
  { words, y, axis, cities, lang, data }: MirrorOptions & { words: string; y: number },
): number {
  const size = 12.5;
  const { width } = axis;
  add(group, { tag: "path", d: `M0 ${tenth(y + 22.5)}H${width}`, stroke: "var(--rule)" });
  const look = { "font-size": size, fill: "var(--muted)" };
  add(group, { tag: "text", x: width / 2, y: tenth(y + 16), ...look, "text-anchor": "middle", text: words });
  for (const at of ats) {
    const x = at === 0 ? 0 : width;
    const text = scopeName(cities[at], data)[lang];
    add(group, { tag: "text", x, y: tenth(y + 16), ...look, "text-anchor": at === 0 ? undefined : "end", text });
  }
  return 23;
}

/** The nodes of a stage of which anything is told, then in small those of which nothing is. */
function drawStage(group: Element, { comparison, stage, y: top, options }: Part & { stage: NodeStage }): number {
  const { axis, lang, href } = options;
  const own = comparison.sides.filter(({ node }) => node.stage === stage);
  const silent = own.filter((side) => comparison.neither.includes(side));
  let y = top;
  for (const side of own.filter((one) => !silent.includes(one))) {
    if (y > top)
      add(group, { tag: "path", d: `M0 ${tenth(y)}H${axis.width}`, stroke: "var(--rule)", "stroke-dasharray": "1 3" });
    y += drawRow(group, { side, y, ...options });
  }
  y += drawNeither(group, { nodes: silent.map(({ node }) => node), y, width: axis.width, lang, href });
  return y - top;
}

/** What is on the chain in either city and on no node that a source names. */
function drawRest(group: Element, { comparison, y, options }: Part): number {
  const { views } = comparison;
  const { axis, cities, lang, data } = options;
  if (views.every(({ unplaced }) => unplaced.length === 0)) return 0;
  const head = drawHeading(group, { words: unplacedWords[lang], y, ...options });
  const heights = ats.map((at) => {
    const least = leastHeight(axis.width);
    const card = layFirms(views[at].unplaced, { scope: cities[at], width: sideWidth(axis), lang, data, top: 0, least });
    const city = scopeName(cities[at], data)[lang];
    const of = { id: unplacedId, name: unplacedWords[lang] };
    drawFirms(group, { card, of, ...options, at, y: y + head + 8, city });
    return card.height;
  });
  return head + Math.max(...heights) + 12;
}
