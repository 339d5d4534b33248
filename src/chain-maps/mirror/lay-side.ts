import { roomFor } from "../../drawing/measure.ts";
import type { Data, Lang } from "../../model/types.ts";
import type { NodeView } from "../chain-view.ts";
import { namedOf, setRest, type Rest } from "../draw/card.ts";
import { setFirm, type FirmLabel } from "../draw/set-firm.ts";
import { setText, sizes, type CardLine } from "../draw/set-text.ts";
import { statusTold } from "../kindred.ts";
import type { Presence } from "../presence.ts";
import type { Scope } from "../scopes.ts";

/** Firms on a side, measured from the axis outwards and from their own top downwards; of `touch` only the height. */
export interface SideFirms {
  firms: readonly FirmLabel[];
  rest: Rest | undefined;
  height: number;
}

/** What stands on one side of a node. */
export interface SideCard extends SideFirms {
  status: readonly CardLine[];
}

interface Options {
  scope: Scope;
  /** Of the side, in pixels. */
  width: number;
  lang: Lang;
  data: Data;
  /** How high a firm is at least. */
  least?: number;
}

/** How far from the axis a mark has its middle, and its words begin, in pixels. */
export const outMark = 11;
const outWords = 22;

/** Sets the status of a node in one city and the firms on it, the furthest first. */
export function laySide(node: NodeView, options: Options): SideCard {
  const { width, lang } = options;
  const room = width - outWords - 2;
  const words = statusTold(node)[lang];
  const status = setText(words, { x: outWords, y: 0, width: room, size: sizes.status, kind: "status" });
  const card = { ...layFirms(node.shown, { ...options, top: status.end + 3 }), status: status.lines };
  if (node.shown.length === 0) return { ...card, height: Math.ceil(status.end) };
  return inOneLine(card, { node, room, least: options.least }) ?? card;
}

/** A single firm that is as far as its node stands on the line of the status where there is room for both. */
function inOneLine(
  card: SideCard,
  { node, room, least = 0 }: { node: NodeView; room: number; least?: number | undefined },
): SideCard | undefined {
  const [status, firm] = [card.status[0], card.firms[0]];
  const line = firm?.lines[0];
  if (!status || !firm || !line || firm.mark !== node.status) return undefined;
  if (card.status.length > 1 || node.shown.length > 1 || firm.lines.length > 1) return undefined;
  const [own, more] = [roomFor(status.text, status) + 10, roomFor(line.text, line)];
  if (own + more > room) return undefined;
  const lines = [{ ...line, x: line.x + own, y: status.y }];
  const height = Math.max(Math.ceil(status.y + 5), least);
  const touch = firm.touch && { ...firm.touch, y: 0, height };
  return { ...card, firms: [{ ...firm, y: sizes.firm * 0.62, lines, touch }], height };
}

/** So many firms a side names: there are two of them, and each has its map. */
export const mostOnSide = 3;

/** Sets firms under one another, the furthest first, and how many more there are. */
export function layFirms(
  ventures: readonly Presence[],
  { scope, width, lang, data, top: first, least = 0 }: Options & { top: number },
): SideFirms {
  const { named, more } = namedOf(ventures, mostOnSide);
  const firms: FirmLabel[] = [];
  const room = width - outWords - 2;
  let y = first;
  for (const venture of named) {
    const at = { x: outWords - sizes.glyph, y, room, least };
    const { firm, next } = setFirm(venture, { scope, lang, data, among: named, ...at });
    firms.push(firm);
    y = next + 2;
  }
  if (more === 0) return { firms, rest: undefined, height: Math.ceil(y - 2) };
  const rest = setRest(more, { x: outWords, y, lang });
  return { firms, rest, height: Math.ceil(rest.end) };
}

/** How many marks a side has where so many ventures stand: those named, and that there are more. */
export function sideMarks({ length }: readonly Presence[]): number {
  return Math.min(length, mostOnSide + 1);
}
