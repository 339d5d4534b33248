import { wrapWords } from "../../chain-maps/draw/set-text.ts";
import { add, tenth } from "../../drawing/element.ts";
import { tooltipText } from "../../drawing/mark.ts";
import { slackOf, textWidth } from "../../drawing/measure.ts";
import type { ChartRow, RenderOptions } from "../define-chart.ts";
import { setWords, sizes, type Word } from "./words.ts";

/** A reason under its mark: its words, and the line that leads to them. */
export interface PlacedAnnotation {
  words: readonly Word[];
  /** From a point on the mark down to the height of the first line, then across to it. */
  leader: { x: number; y1: number; y2: number; to: number };
}

/** What is to be annotated: where its line leaves the mark, in pixels, and where the mark ends. */
export interface Marked {
  text: string;
  x: number;
  y: number;
}

/** The pixels that words may take across, and where their first line begins. */
interface Room {
  from: number;
  to: number;
  top: number;
}

const [across, apart, widest, least] = [9, 4, 340, 150];

/** What is said at a mark; undefined where there is nothing. */
export function annotationOf(row: ChartRow, { annotations = [], lang }: Pick<RenderOptions, "annotations" | "lang">) {
  return annotations.find((one) => one.row === row)?.text[lang];
}

/** What a mark says when pointed at or heard, with the reason that is drawn beside it. */
export function titleOf(row: ChartRow, options: Pick<RenderOptions, "annotations" | "lang" | "data">): string {
  const told = annotationOf(row, options);
  return told === undefined ? tooltipText(row, options) : `${tooltipText(row, options)}\n${told}`;
}

/**
 * Places reasons under marks that stand on one line, each on lines of its own and to the right of its leader, else to
 * the left, so that no leader crosses the words of another: of all orders the one that takes least height.
 */
export function placeAnnotations(
  marked: readonly Marked[],
  room: Room,
): { placed: readonly PlacedAnnotation[]; height: number } {
  const tried = ordersOf(marked).flatMap((order) =>
    sidesOf(order.length).flatMap((sides) => [false, true].map((between) => stack(order, { ...room, sides, between }))),
  );
  const [best] = tried.toSorted((a, b) => a.cost - b.cost || a.height - b.height);
  return best ?? { placed: [], height: 0 };
}

type Side = "right" | "left";

/** What a leader costs that crosses words, in lines. */
const crossing = 1000;

interface Tried extends Room {
  sides: readonly Side[];
  /** Whether words end before the next leader. */
  between: boolean;
}

function stack(order: readonly Marked[], { sides, between, from, to, top }: Tried) {
  const boxes: { x1: number; x2: number; y2: number }[] = [];
  let [y, cost] = [top + apart, 0];
  const placed = order.map(({ text, x, y: end }, index): PlacedAnnotation => {
    const right = (sides[index] ?? "right") === "right";
    const next = between ? order.map((one) => one.x).filter((other) => (right ? other > x : other < x)) : [];
    const free = Math.min(widest, right ? Math.min(to, ...next) - x - across : x - across - Math.max(from, ...next));
    const whole = textWidth(text, { size: sizes.detail }) * slackOf(text);
    const lines = wrapWords(text, { width: Math.max(free, 1), size: sizes.detail });
    const wide = Math.max(...lines.map((line) => textWidth(line, { size: sizes.detail }) * slackOf(line)));
    if (boxes.some((box) => box.x1 - 2 < x && x < box.x2 + 2)) cost += crossing;
    // Words in a narrow column are read badly; to the right of their leader they are looked for first.
    cost += lines.length + Math.max(0, Math.min(least, whole) - free) + (right ? 0 : 1.5);
    const start = right ? x + across : x - across;
    boxes.push(right ? { x1: start, x2: start + wide, y2: y } : { x1: start - wide, x2: start, y2: y });
    const role = right ? "reason" : "reasonBefore";
    const words = lines.map((line, n): Word => ({ x: start, y: y + (n + 0.5) * sizes.smallLine, text: line, role }));
    const leader = { x, y1: end, y2: y + sizes.smallLine / 2, to: right ? start - 3 : start + 3 };
    y += lines.length * sizes.smallLine + 2;
    return { words, leader };
  });
  return { placed, height: order.length === 0 ? 0 : y - top, cost };
}

function ordersOf(marked: readonly Marked[]): readonly (readonly Marked[])[] {
  if (marked.length < 2) return [marked];
  return marked.flatMap((one) => ordersOf(marked.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

function sidesOf(count: number): readonly (readonly Side[])[] {
  if (count === 0) return [[]];
  return sidesOf(count - 1).flatMap((rest): (readonly Side[])[] => [
    [...rest, "right"],
    [...rest, "left"],
  ]);
}

/** Draws reasons, each a group of its own with a thin line from a dot on its mark. */
export function drawAnnotations(svg: Element, { placed }: { placed: readonly PlacedAnnotation[] }): void {
  for (const { words, leader } of placed) {
    const group = add(svg, { tag: "g", class: "annotation" });
    const [x, y1, y2, to] = [leader.x, leader.y1, leader.y2, leader.to].map(tenth);
    const line = { d: `M${x} ${y1}V${y2}H${to}`, fill: "none" };
    add(group, { tag: "path", ...line, stroke: "var(--ground)", "stroke-width": 3 });
    add(group, { tag: "path", ...line, stroke: "var(--ink)" });
    add(group, { tag: "circle", cx: x, cy: y1, r: 2.5, fill: "var(--ground)", stroke: "var(--ink)" });
    setWords(group, { words, rim: true });
  }
}
