import { add, addLink, tenth } from "../../drawing/element.ts";
import { setTspans } from "../../drawing/paragraphs.ts";
import type { Data, Lang } from "../../model/types.ts";
import { markOf } from "../draw/card.ts";
import { drawGlyph } from "../draw/glyph.ts";
import type { NodeView } from "../chain-view.ts";
import type { CardLine } from "../draw/set-text.ts";
import { ventureEvidence } from "../evidence.ts";
import { anchorAt, sideWidth, xAt, type At, type Axis } from "./axis.ts";
import { outMark, type SideCard, type SideFirms } from "./lay-side.ts";

/** What drawing a side needs to know. */
export interface SideOptions {
  axis: Axis;
  at: At;
  /** Of its top, in pixels. */
  y: number;
  /** The city whose side it is, for the ear: eyes see where it stands. */
  city: string;
  lang: Lang;
  data: Data;
  href: (id: string) => string;
}

/** Draws one side of a node: mark and status, then its firms. */
export function drawSide(
  group: Element,
  { card, view, of, ...options }: SideOptions & { card: SideCard; view: NodeView; of: Opened },
): void {
  const { axis, at, y } = options;
  const scale = view.status === "unreported" ? 0.8 : 1;
  const x = tenth(xAt(axis, { at, out: outMark }));
  drawGlyph(group, { mark: markOf(view), x, y: tenth(y + 7.5), scale });
  setLines(group, { lines: card.status, muted: true, ...options });
  drawFirms(group, { card, of, ...options });
}

/** What `另有3项` speaks of and opens. */
interface Opened {
  id: string;
  name: string;
}

/** Draws firms, each a link that says its label, on which side it stands, its evidence; then what more there are. */
export function drawFirms(
  group: Element,
  { card, of, ...options }: SideOptions & { card: SideFirms; of: Opened },
): void {
  const { axis, at, y, city, lang, data, href } = options;
  for (const firm of card.firms) {
    const title = ventureEvidence(firm.venture, { label: `${firm.label}\n${city}`, lang, data });
    const label = addLink(group, { href: href(firm.venture.id), title });
    if (firm.touch) {
      const x = tenth(xAt(axis, { at, out: at === 0 ? sideWidth(axis) : 0 }));
      const box = { x, y: tenth(y + firm.touch.y), width: tenth(sideWidth(axis)), height: firm.touch.height };
      add(label, { tag: "rect", ...box, fill: "none", "pointer-events": "all" });
    }
    drawGlyph(label, { mark: firm.mark, x: tenth(xAt(axis, { at, out: outMark })), y: tenth(y + firm.y), scale: 0.8 });
    setLines(label, { lines: firm.lines, muted: false, ...options });
  }
  if (!card.rest) return;
  const title = [card.rest.label, city, of.name].join("\n");
  setLines(addLink(group, { href: href(of.id), title }), { lines: card.rest.lines, muted: true, ...options });
}

type Lines = Pick<SideOptions, "axis" | "at" | "y" | "lang"> & { lines: readonly CardLine[]; muted: boolean };

function setLines(group: Element, { lines, muted, axis, at, y: top, lang }: Lines): void {
  const [first] = lines;
  if (!first) return;
  const style = { "font-size": first.size, "text-anchor": anchorAt(at), fill: muted ? "var(--muted)" : undefined };
  const placed = lines.map(({ text: words, x: out, y }) => {
    return { words, x: tenth(xAt(axis, { at, out })), y: tenth(top + y) };
  });
  setTspans(add(group, { tag: "text", ...style }), { lines: placed, lang });
}
