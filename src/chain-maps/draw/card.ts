import { tenth } from "../../drawing/element.ts";
import { roomFor } from "../../drawing/measure.ts";
import { citedMark } from "../../model/short-source.ts";
import type { Data, Lang } from "../../model/types.ts";
import type { ChainView, NodeView, View, Scope } from "../chain-view.ts";
import { statusOf } from "../nodes.ts";
import { furthestFirst, type Presence } from "../presence.ts";
import { setStatus, statusLine, type Setting } from "./card-status.ts";
import { firmRows, firmWords } from "./firm-rows.ts";
import type { Mark } from "./glyph.ts";
import { setRows, setText, sizes, type Block, type CardLine } from "./set-text.ts";

/** A label on a card: a firm or project with its own mark. */
export interface FirmLabel {
  venture: Presence;
  /** All that have a label beside it. */
  among: readonly Presence[];
  mark: Mark;
  /** The label in one line, as it is read. */
  label: string;
  x: number;
  y: number;
  /** How wide its rows may be. */
  room: number;
  lines: readonly CardLine[];
  /** Where it answers to a finger; missing where it is as high as its lines. */
  touch?: Readonly<Record<"x" | "y" | "width" | "height", number>> | undefined;
}

/** How high a label is at least, in pixels: on a phone what a finger needs, though the drawing be a bit smaller. */
export const leastHeight = (width: number): number => (width < 480 ? 26 : 0);

/** Rows in the middle of what is at least so high, from `y`; `next` is where it ends. */
export function setTouched(
  rows: readonly string[],
  { x, y, room, least }: { x: number; y: number; room: number; least: number },
): Pick<FirmLabel, "lines" | "touch"> & { top: number; next: number } {
  const own = rows.length * sizes.firm * sizes.line;
  const top = y + Math.max(0, (least - own) / 2);
  const next = y + Math.max(least, own);
  const { lines } = setRows(rows, { x, y: top, size: sizes.firm, kind: "firm" });
  const box = { x: tenth(x - sizes.glyph), y: tenth(y), width: tenth(room + sizes.glyph), height: tenth(next - y) };
  const touch = least > 0 ? box : undefined;
  return { lines, touch, top, next };
}

/** A card's contents, measured: so high must its box be. */
export interface Card {
  view: NodeView;
  mark: Mark;
  /** Where the middle of the mark is. */
  glyphY: number;
  /** The status in one line, as it is read. */
  status: string;
  lines: readonly CardLine[];
  firms: readonly FirmLabel[];
  /** How many more firms there are than a card has room for, and where that is said; undefined where it shows all. */
  rest: Rest | undefined;
  /** Where that would be said; undefined where no room is left for it. */
  restAt: At | undefined;
  /** Of what is said below the name. */
  setting: Setting;
  /** How far its words go, where it has no frame. */
  reach?: number;
  width: number;
  height: number;
}

interface At {
  x: number;
  y: number;
}

/** How many more firms there are than are named, and where that is said. */
export interface Rest extends Block {
  /** In one line, as it is read. */
  label: string;
}

/** What a card is laid by. */
export interface CardOptions {
  width: number;
  scope: Scope;
  view: View;
  lang: Lang;
  data: Data;
  /** How high a label is at least. */
  least?: number;
  /** Whether room is left to say how many more firms there are, though there are none today. */
  keepsRest?: boolean;
}

/** So many firms a card names; what more there are stands in the rows below the map. */
export const most = 4;

/** The firms that a card names, the furthest and surest first, and how many more the view shows on its node. */
export function namedOn({ shown }: Pick<NodeView, "shown">): Named {
  return namedOf(shown, most);
}

/** Some marks by name, and how many more there are. */
export interface Named {
  named: readonly Presence[];
  more: number;
}

/** So many of some marks as there is room for, the furthest and surest first. */
export function namedOf(found: readonly Presence[], room: number): Named {
  return { named: furthestFirst(found).slice(0, room), more: Math.max(0, found.length - room) };
}

/** How many marks a view has: nodes, the firms that their cards name, what a card leaves out, what has no node. */
export function markCount({ nodes, unplaced }: Pick<ChainView, "nodes" | "unplaced">): number {
  const onCards = nodes.map(namedOn).map(({ named, more }) => 1 + named.length + Math.min(more, 1));
  return onCards.reduce((sum, n) => sum + n, unplaced.length);
}

/** Wraps a node's name, status and firms into a card of a width; wide cards have the firms beside the name. */
export function layCard(node: NodeView, options: CardOptions): Card {
  const { width, lang, least = 0 } = options;
  if (node.tone === "pale") return layLabel(node, options);
  const beside = width >= 360 && node.shown.length > 0;
  const half = beside ? width * 0.42 : width;
  const left = sizes.padding + sizes.glyph + 4;
  const column = { x: left, width: half - left - sizes.padding };
  const name = setText(node.node[lang], { ...column, y: sizes.padding, size: sizes.name, kind: "name" });
  const words = statusLine(node, options);
  const status = setStatus(words, { name, column, beside });
  const firms: FirmLabel[] = [];
  const x = beside ? half : sizes.padding + 2;
  let y = beside ? sizes.padding : status.end + 4;
  const { named, more } = namedOn(node);
  for (const venture of named) {
    const room = width - x - sizes.glyph - sizes.padding;
    const rows = firmRows(venture, { ...options, among: named, width: room });
    const { top, next, ...set } = setTouched(rows, { x: x + sizes.glyph, y, room, least });
    const at = { x: x + 5, y: top + sizes.firm * 0.68 };
    firms.push({
      venture,
      among: named,
      mark: statusOf(venture),
      label: firmWords(venture, { ...options, among: named }),
      ...at,
      room,
      ...set,
    });
    y = next + (least > 0 ? 0 : 2);
  }
  const restAt = more > 0 || options.keepsRest ? { x: x + sizes.glyph, y } : undefined;
  const rest = restAt && more > 0 ? setRest(more, { ...restAt, lang }) : undefined;
  if (restAt) y += sizes.firm * sizes.line + 2;
  const end = firms.length > 0 || restAt ? y - 2 : 0;
  const height = Math.ceil(Math.max(status.end, end) + sizes.padding);
  return {
    view: node,
    mark: markOf(node),
    glyphY: 15,
    status: words,
    lines: [...name.lines, ...status.lines],
    firms,
    rest,
    restAt,
    setting: { name, column, beside, limit: end > 0 && !beside ? status.end : height - sizes.padding },
    width,
    height,
  };
}

/** A node of which nothing is told is a label without a frame: its mark says so, and its words are read. */
function layLabel(node: NodeView, options: CardOptions): Card {
  const { width, lang } = options;
  const x = sizes.padding + sizes.glyph + 4;
  const name = setText(node.node[lang], { x, y: 4, width: width - x - 4, size: sizes.firm, kind: "firm" });
  return {
    view: node,
    mark: markOf(node),
    glyphY: 12,
    status: statusLine(node, options),
    lines: name.lines,
    firms: [],
    rest: undefined,
    restAt: undefined,
    setting: { name, column: { x, width: width - x - 4 }, beside: false, limit: name.end },
    reach: Math.min(width, x + Math.max(...name.lines.map((line) => roomFor(line.text, line))) + 6),
    width,
    height: Math.ceil(name.end + 4),
  };
}

/** Whether no row of a name ends within a word, but behind a hyphen of its own, and no sign is alone in a row. */
export function isWhole({ view: { node }, lines, firms }: Pick<Card, "view" | "lines" | "firms">, lang: Lang): boolean {
  const isLone = firms.some((firm) => firm.lines[0]?.text === citedMark);
  const isBroken = (text: string, next = "") => text.endsWith("-") && !node[lang].includes(text + next);
  return !isLone && lines.every(({ text }, at) => !isBroken(text, lines[at + 1]?.text));
}

/** `另有3项`: what more there are. */
function restWords(more: number, lang: Lang): string {
  return lang === "zh" ? `另有${more}项` : `+${more} more`;
}

/** The same in its place on a card. */
export function setRest(more: number, { lang, ...at }: At & { lang: Lang }): Rest {
  const label = restWords(more, lang);
  return { label, ...setRows([label], { ...at, size: sizes.firm, kind: "firm" }) };
}

/**
 * The mark of a node: its status, or, where its chain is silent, that another tells of it or that nothing but our
 * computation speaks for it.
 */
export function markOf({ status, opening, elsewhere }: Pick<NodeView, "status" | "opening" | "elsewhere">): Mark {
  if (status !== "unreported") return status;
  return elsewhere.length > 0 ? "elsewhere" : opening ? "opening" : status;
}
