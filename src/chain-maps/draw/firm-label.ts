import { add, addLink } from "../../drawing/element.ts";
import type { Data, Lang } from "../../model/types.ts";
import { ventureEvidence } from "../evidence.ts";
import { drawLines } from "./draw-lines.ts";
import { drawGlyph } from "./glyph.ts";
import { drawInTime, type Timeline } from "./in-time.ts";
import type { FirmLabel } from "./set-firm.ts";

interface Options {
  /** As it is today. */
  firm: FirmLabel;
  /** What it was in each year; undefined where nothing of it was said yet. */
  timeline: Timeline<FirmLabel>;
  href: (id: string) => string;
  lang: Lang;
  data: Data;
}

/** Draws the label of a firm or project with its mark; it opens what it rests on, and is paler where that is old. */
export function drawFirm(group: Element, { firm, timeline, href, lang, data }: Options): void {
  const words = (one: FirmLabel) => ventureEvidence(one.venture, { label: one.label, lang, data });
  const link = addLink(group, { href: href(firm.venture.id), title: words(firm) });
  if (firm.touch) add(link, { tag: "rect", ...firm.touch, fill: "none", "pointer-events": "all" });
  drawInTime(link, {
    timeline,
    lang,
    words,
    draw: (parent, { mark, x, y, lines, venture }) => {
      drawGlyph(parent, { mark, x, y, scale: 0.8, faded: venture.isOld });
      drawLines(parent, { lines, strong: !venture.isOld, lang });
    },
  });
}
