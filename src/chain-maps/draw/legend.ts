import { add } from "../../drawing/element.ts";
import { roomFor } from "../../drawing/measure.ts";
import type { Lang, Text } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { doubtsOf } from "../doubt.ts";
import { doubtfulNodes } from "../counts.ts";
import { elsewhereWords } from "../kindred.ts";
import { nodeStatuses, nodeStatusWords, statusOf, upWords } from "../nodes.ts";
import { heldWords } from "../node-status-words.ts";
import { markOf, most, namedOf } from "./card.ts";
import { drawGlyph, type Mark } from "./glyph.ts";
import { wrapWords } from "./set-text.ts";

// As statuses go; what only our computation speaks for stands before silence.
const order: readonly Mark[] = nodeStatuses.flatMap((status) =>
  status === "unreported" ? ["opening", "elsewhere", status] : [status],
);
const size = 12.5;
const line = 21;

/** What each mark means. */
export const markWords: Readonly<Record<Mark, Text>> = {
  ...nodeStatusWords,
  elsewhere: elsewhereWords,
  opening: { zh: `上下游${upWords.zh}（推算）`, en: `neighbours ${upWords.en} (derived)` },
};

/** How many of the nodes counted are less than stated: `其中据图片 2`; empty where there is none. */
export function doubtWords(view: ChainView, lang: Lang): string {
  const found = doubtfulNodes(view);
  if (found.length === 0) return "";
  const why = doubtsOf(found.map(({ certainty }) => certainty))[lang];
  return lang === "zh" ? `其中${why} ${found.length}` : `of these ${why}: ${found.length}`;
}

/** Of a link between two nodes that stand in one place, in pixels. */
export const jointWidth = 2.5;
const jointWords: Text = {
  zh: `上下两环在同一盟市都明说${upWords.zh}`,
  en: `both ends stated to be ${upWords.en} in one league or city`,
};

/** A mark and what it means: `投产 3`. */
export interface MarkEntry {
  mark: Mark;
  words: string;
}

/** What the marks on several views mean, of links and of what is drawn on them, without counts: each has its own. */
export function marksOf(
  views: readonly Pick<ChainView, "nodes" | "unplaced">[],
  { lang, room = most }: { lang: Lang; room?: number },
): readonly MarkEntry[] {
  const nodes = views.flatMap((view) => view.nodes);
  const named = [
    ...nodes.flatMap(({ shown }) => namedOf(shown, room).named),
    ...views.flatMap(({ unplaced }) => unplaced),
  ];
  const marks = new Set<Mark>([...nodes.map(markOf), ...named.map(statusOf)]);
  const told = views.flatMap(({ nodes, unplaced }) => [...nodes.flatMap(({ ventures }) => ventures), ...unplaced]);
  return order
    .filter((mark) => marks.has(mark))
    .map((mark) => ({ mark, words: (mark === "signed" ? heldWords(mark, told) : markWords[mark])[lang] }));
}

/** Draws marks with their meanings, line by line. Returns the height it takes. */
export function drawMarks(
  group: Element,
  { entries, width }: { entries: readonly MarkEntry[]; width: number },
): number {
  return placeMarks(group, { entries, width }).y + 10;
}

interface At {
  x: number;
  y: number;
}

/**
 * Sets a sign and what it means behind what stands at `at`: on the next line where this one has no room, in several
 * rows where none has. Returns where the next one would stand.
 */
function place(
  group: Element,
  {
    words,
    at,
    width,
    indent = 0,
    fill,
    sign,
  }: { words: string; at: At; width: number; indent?: number; fill?: string; sign?: (at: At) => void },
): At {
  const taken = indent + roomFor(words, { size });
  const { x, y } = at.x > 0 && at.x + taken > width ? { x: 0, y: at.y + line } : at;
  sign?.({ x, y });
  const rows = x + taken > width ? wrapWords(words, { width: width - x - indent, size }) : [words];
  rows.forEach((text, row) =>
    add(group, { tag: "text", x: x + indent, y: y + row * line, "font-size": size, fill, text }),
  );
  return { x: rows.length > 1 ? width : x + taken + 17, y: y + (rows.length - 1) * line };
}

/** The same, and where the next would stand. */
const placeMarks = (group: Element, { entries, width }: { entries: readonly MarkEntry[]; width: number }): At =>
  entries.reduce<At>(
    (at, { mark, words }) => {
      const sign = ({ x, y }: At) => drawGlyph(group, { mark, x: x + 6, y: y - 4.5 });
      return place(group, { words, at, width, indent: 17, sign });
    },
    { x: 0, y: 12 },
  );

/** What the marks mean and how many nodes have each: `投产 3`. Returns the height it takes. */
export function drawLegend(
  group: Element,
  { view, width, lang, joints = 0 }: { view: ChainView; width: number; lang: Lang; joints?: number },
): number {
  const entries = marksOf([view], { lang }).map(({ mark, words }) => {
    const n = view.nodes.filter((node) => markOf(node) === mark).length;
    return { mark, words: n > 0 ? `${words} ${n}` : words };
  });
  let at = placeMarks(group, { entries, width });
  if (joints > 0) {
    const words = `${jointWords[lang]} ${joints}`;
    const sign = ({ x, y }: At) =>
      add(group, { tag: "path", d: `M${x} ${y - 4.5}h18`, stroke: "var(--ink)", "stroke-width": jointWidth });
    at = place(group, { words, at, width, indent: 23, sign });
  }
  const words = doubtWords(view, lang);
  if (words !== "") at = place(group, { words, at, width, fill: "var(--muted)" });
  return at.y + 10;
}
