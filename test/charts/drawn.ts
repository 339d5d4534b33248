/** How far an element is moved by its own transform. */
function movedBy(element: Element | null): { x: number; y: number } {
  const [, x = 0, y = 0] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element?.getAttribute("transform") ?? "") ?? [];
  return { x: Number(x), y: Number(y) };
}

/**
 * The texts of a drawing with where each stands and the middle of its height, in the order of the drawing. Plot moves a
 * text and its group; the kit gives a text its place and, as `y`, its baseline.
 */
export function textsOf(svg: SVGSVGElement): { text: string; x: number; y: number }[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const [own, group] = [movedBy(element), movedBy(element.parentElement)];
    const size = Number(element.parentElement?.getAttribute("font-size"));
    const [x, y] = element.hasAttribute("x") ? numbersOf(element, ["x", "y"]) : [own.x, own.y + size * 0.3];
    const middle = (y ?? NaN) - size * 0.3 + group.y;
    return { text: element.textContent, x: (x ?? NaN) + group.x, y: Math.round(middle * 100) / 100 };
  });
}

/** Where the first text of a drawing with these words stands. */
export function textAt(svg: SVGSVGElement, words: string): { x: number; y: number } {
  const found = textsOf(svg).find(({ text }) => text === words);
  if (!found)
    throw new Error(
      `no text: ${words}. There is ${textsOf(svg)
        .map(({ text }) => text)
        .join(", ")}.`,
    );
  return { x: found.x, y: found.y };
}

/** The numbers of an element's attributes, in the order of their names. */
export function numbersOf(element: Element | null | undefined, names: readonly string[]): number[] {
  return names.map((name) => Number(element?.getAttribute(name) ?? NaN));
}

/** The mark that says this first when pointed at. */
export function markOf(svg: SVGSVGElement, label: string): Element | undefined {
  const titles = [...svg.querySelectorAll("title")];
  return titles.find((title) => title.textContent.split("\n")[0] === label)?.parentElement ?? undefined;
}
