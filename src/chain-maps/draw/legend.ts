import { add } from "../../drawing/element.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { Lang, Text } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { doubtsOf } from "../doubt.ts";
import { doubtfulNodes } from "../finding.ts";
import { nodeStatuses, nodeStatusWords, statusOf } from "../nodes.ts";
import { heldWords } from "../node-status-words.ts";
import { markOf } from "./card.ts";
import { slackOf } from "./set-text.ts";
import { drawGlyph, type Mark } from "./glyph.ts";

// As statuses go; what only our computation speaks for stands before silence.
const order: readonly Mark[] = nodeStatuses.flatMap((status) =>
  status === "unreported" ? ["opening", status] : [status],
);
const size = 12.5;
const line = 21;

/** What each mark means. */
export const markWords: Readonly<Record<Mark, Text>> = {
  ...nodeStatusWords,
  opening: { zh: "上下游已有（推算）", en: "neighbours that stand (derived)" },
};

/** How many of the nodes counted are less than stated: `其中据图片 2`; empty where there is none. */
export function doubtWords(view: ChainView, lang: Lang): string {
  const found = doubtfulNodes(view);
  if (found.length === 0) return "";
  const why = doubtsOf(found.map(({ certainty }) => certainty))[lang];
  return lang === "zh" ? `其中${why} ${found.length}` : `of these ${why}: ${found.length}`;
}

/** What the marks mean and how many nodes have each: `投产 3`. Returns the height it takes. */
export function drawLegend(
  group: Element,
  { view, width, lang }: { view: ChainView; width: number; lang: Lang },
): number {
  const counts = new Map<Mark, number>();
  const told = [...view.nodes.flatMap(({ ventures }) => ventures), ...view.unplaced];
  for (const node of view.nodes) counts.set(markOf(node), (counts.get(markOf(node)) ?? 0) + 1);
  // What has no node is drawn below with the same marks.
  for (const venture of view.unplaced) if (!counts.has(statusOf(venture))) counts.set(statusOf(venture), 0);
  let [x, y] = [0, 12];
  for (const mark of order) {
    const count = counts.get(mark);
    if (count === undefined) continue;
    const name = (mark === "signed" ? heldWords(mark, told) : markWords[mark])[lang];
    const words = count > 0 ? `${name} ${count}` : name;
    const taken = 18 + textWidth(words, { size }) * slackOf(words);
    if (x > 0 && x + taken > width) [x, y] = [0, y + line];
    drawGlyph(group, { mark, x: x + 6, y: y - 4.5 });
    add(group, { tag: "text", x: x + 17, y, "font-size": size, text: words });
    x += taken + 16;
  }
  const doubt = doubtWords(view, lang);
  if (doubt === "") return y + 10;
  if (x > 0 && x + textWidth(doubt, { size }) * slackOf(doubt) > width) [x, y] = [0, y + line];
  add(group, { tag: "text", x, y, "font-size": size, fill: "var(--muted)", text: doubt });
  return y + 10;
}
