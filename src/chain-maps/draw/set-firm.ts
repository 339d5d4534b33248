import { tenth } from "../../drawing/element.ts";
import type { Context } from "../../model/types.ts";
import { statusOf } from "../nodes.ts";
import type { Presence } from "../presence.ts";
import type { Scope } from "../scopes.ts";
import { firmRows, firmWords } from "./firm-rows.ts";
import type { Mark } from "./glyph.ts";
import { setRows, sizes, type CardLine } from "./set-text.ts";

/** The label of a firm or project with its own mark. */
export interface FirmLabel {
  venture: Presence;
  /** All that have a label beside it. */
  among: readonly Presence[];
  mark: Mark;
  /** The label in one line, as it is read. */
  label: string;
  /** Of the middle of its mark. */
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

interface Options extends Context {
  scope: Scope;
  among: readonly Presence[];
  /** Its left edge, and its top. */
  x: number;
  y: number;
  room: number;
  /** How high it is at least: its rows stand in the middle of that. */
  least?: number | undefined;
}

/** Sets the label of a firm; `next` is where it ends. */
export function setFirm(
  venture: Presence,
  { x, y, room, least = 0, ...told }: Options,
): { firm: FirmLabel; next: number } {
  const rows = firmRows(venture, { ...told, width: room });
  const own = rows.length * sizes.firm * sizes.line;
  const top = y + Math.max(0, (least - own) / 2);
  const next = y + Math.max(least, own);
  const box = { x: tenth(x), y: tenth(y), width: tenth(room + sizes.glyph), height: tenth(next - y) };
  const firm = {
    venture,
    among: told.among,
    mark: statusOf(venture),
    label: firmWords(venture, told),
    x: x + 5,
    y: top + sizes.firm * 0.68,
    room,
    lines: setRows(rows, { x: x + sizes.glyph, y: top, size: sizes.firm, kind: "firm" }).lines,
    touch: least > 0 ? box : undefined,
  };
  return { firm, next };
}
