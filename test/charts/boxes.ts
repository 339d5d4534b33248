import { textWidth } from "../../src/drawing/measure.ts";
import { numbersOf } from "./drawn.ts";

/** A rectangle of a drawing in its pixels, and what stands in it. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  text: string;
}

/** Whether two rectangles share more than an edge. */
export function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 - 0.5 && b.x1 < a.x2 - 0.5 && a.y1 < b.y2 - 0.5 && b.y1 < a.y2 - 0.5;
}

const parts = { start: 0, middle: 0.5, end: 1 } as const;

/** How far an element is moved by itself and what it stands in. */
function moved(element: Element | null): { x: number; y: number } {
  if (!element) return { x: 0, y: 0 };
  const above = moved(element.parentElement);
  const [, x = 0, y = 0] = /translate\(([-\d.]+)[, ]([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return { x: above.x + Number(x), y: above.y + Number(y) };
}

/** What an element has of a name, or has from what it stands in. */
function inherited(element: Element | null, name: string): string {
  return element ? (element.getAttribute(name) ?? inherited(element.parentElement, name)) : "";
}

function boxOfText(element: Element): Box {
  const size = Number(inherited(element, "font-size"));
  const anchor = inherited(element, "text-anchor") as keyof typeof parts;
  const wide = textWidth(element.textContent, { size });
  const { x, y } = moved(element);
  const [own = 0, base] = element.hasAttribute("y") ? numbersOf(element, ["x", "y"]) : [0, size * 0.3];
  const dx = /^-?[\d.]+/.exec(inherited(element, "dx"))?.[0] ?? 0;
  const x1 = x + own + Number(dx) - wide * parts[anchor];
  const middle = y + (base ?? 0) - size * 0.3;
  return { x1, x2: x1 + wide, y1: middle - size * 0.55, y2: middle + size * 0.55, text: element.textContent };
}

/** The words of the reasons in a drawing, all other words, and the marks. */
export function boxesOf(svg: SVGSVGElement): { own: Box[]; words: Box[]; marks: Box[] } {
  const texts = [...svg.querySelectorAll("text")];
  const isOwn = (element: Element) => element.closest(".annotation") !== null;
  const marks = [...svg.querySelectorAll("rect")]
    .filter((element) => element.querySelector("title"))
    .map((element): Box => {
      const [x = 0, y = 0, width = 0, height = 0] = numbersOf(element, ["x", "y", "width", "height"]);
      const { x: dx, y: dy } = moved(element);
      return { x1: x + dx, x2: x + dx + width, y1: y + dy, y2: y + dy + height, text: "a mark" };
    });
  return {
    own: texts.filter(isOwn).map(boxOfText),
    words: texts.filter((element) => !isOwn(element)).map(boxOfText),
    marks,
  };
}

/** The lines that lead from marks to reasons, down and across, each as thin a box. */
export function turnsOf(svg: SVGSVGElement): Box[] {
  return [...svg.querySelectorAll(".annotation path")].flatMap((path) => {
    const [x = 0, y1 = 0, y2 = 0, to = 0] = (path.getAttribute("d") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    return [
      { x1: x - 1, x2: x + 1, y1, y2, text: "a line down" },
      { x1: Math.min(x, to), x2: Math.max(x, to), y1: y2 - 1, y2: y2 + 1, text: "a line across" },
    ];
  });
}
