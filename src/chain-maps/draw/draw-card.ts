import { add, addLink, setAttributes, tenth, type Attributes } from "../../drawing/element.ts";
import type { ChainNode, Data, Lang } from "../../model/types.ts";
import type { Placed } from "../layout/shapes.ts";
import { nodeEvidence } from "../evidence.ts";
import type { Card } from "./card.ts";
import { drawLines } from "./draw-lines.ts";
import { drawFirm } from "./firm-label.ts";
import { drawGlyph, isAwaited, markColour } from "./glyph.ts";
import { drawInTime, eachTime, type Timeline } from "./in-time.ts";

/** What the labels of a card open. */
export interface Hrefs {
  /** The address of what a node or venture opens, by its id. */
  href: (id: string) => string;
  /** The same of a node where its box opens more than its row of evidence. */
  nodeHref?: (id: string) => string;
}

interface Options extends Hrefs {
  /** As it is today. */
  card: Card;
  /** As it was in each year, the last as it is. */
  timeline: Timeline<Card>;
  box: Placed;
  lang: Lang;
  data: Data;
}

/** Draws a card in its box: the node, its firms, and how many more there are. */
export function drawCard(group: Element, { card, timeline, box, lang, data, href, nodeHref = href }: Options): void {
  const { node } = card.view;
  const hasYears = timeline.length > 1;
  const place = add(group, {
    tag: "g",
    transform: `translate(${tenth(box.x)},${tenth(box.y)})`,
    "data-node": hasYears ? node.id : undefined,
  });
  const words = ({ view, status }: Card) => nodeEvidence(view, { status, lang });
  const link = addLink(place, { href: nodeHref(node.id), title: words(card) });
  drawInTime(link, { timeline, lang, words, draw: (parent, then) => drawNode(parent, { card: then, box, lang }) });
  for (const firm of card.firms) {
    const own = ({ firms }: Card) => firms.find(({ venture }) => venture.projectId === firm.venture.projectId);
    drawFirm(place, { firm, timeline: eachTime(timeline, own), href, lang, data });
  }
  drawRest(place, { timeline, node, href, lang });
}

/** How many more firms there are than a card names, today or in some year. */
function drawRest(
  place: Element,
  { timeline, node, href, lang }: { timeline: Timeline<Card>; node: ChainNode } & Pick<Options, "href" | "lang">,
): void {
  const rests = eachTime(timeline, ({ rest }) => rest);
  const today = rests.at(-1)?.state;
  const words = ({ label }: { label: string }) => `${node[lang]}\n${label}`;
  const named = today ?? rests.find(({ state }) => state)?.state;
  if (!named) return;
  const more = addLink(place, { href: href(node.id), title: words(named) });
  setAttributes(more, { "data-more": rests.length > 1 ? "" : undefined, display: today ? undefined : "none" });
  drawInTime(more, {
    timeline: rests,
    lang,
    words,
    draw: (parent, { lines }) => drawLines(parent, { lines, strong: false, lang }),
  });
}

function drawNode(group: Element, { card, box, lang }: { card: Card; box: Placed; lang: Lang }): void {
  const { view, mark, glyphY } = card;
  const strong = view.tone === "full";
  const [width, height] = [tenth(box.width - 1), tenth(box.height - 1)];
  // What a year is yet to tell keeps its frame, at which its links begin and end.
  if (view.tone !== "pale" || card.reach === undefined)
    add(group, { tag: "rect", x: 0.5, y: 0.5, width, height, rx: 3, ...frame(card) });
  if (strong && mark !== "opening")
    add(group, { tag: "rect", width: 4, height: tenth(box.height), fill: markColour(mark) });
  drawGlyph(group, { mark, x: 14, y: glyphY });
  drawLines(group, { lines: card.lines, strong, lang });
}

/**
 * How a card's frame is drawn: in its mark's colour where it has the reader's attention, dashed where nothing stands
 * yet.
 */
function frame({ view: { tone }, mark }: Card): Attributes {
  const dashes = isAwaited(mark) ? "5 3" : undefined;
  return tone === "full"
    ? { fill: "var(--raised)", stroke: markColour(mark), "stroke-dasharray": dashes }
    : { fill: "var(--ground)", stroke: "var(--rule)", "stroke-dasharray": dashes };
}
