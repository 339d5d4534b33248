import { roomFor } from "../../drawing/measure.ts";
import { citedMark } from "../../model/short-source.ts";
import type { Data, Lang } from "../../model/types.ts";
import type { ChainView, NodeView, View, Scope } from "../chain-view.ts";
import { furthestFirst, type Presence } from "../presence.ts";
import { setStatus, statusLine, type Setting } from "./card-status.ts";
import type { Mark } from "./glyph.ts";
import { setFirm, type FirmLabel } from "./set-firm.ts";
import { setRows, setText, sizes, type Block, type CardLine } from "./set-text.ts";

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
  const room = width - x - sizes.glyph - sizes.padding;
  const { named, more } = namedOn(node);
  for (const venture of named) {
    const { firm, next } = setFirm(venture, { ...options, among: named, x, y, room });
    firms.push(firm);
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
