/** The texts of a drawing with where each stands, in the order of the drawing. */
export function textsOf(svg: SVGSVGElement): { text: string; x: number; y: number }[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const [, x = "", y = ""] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
    return { text: element.textContent, x: Number(x), y: Number(y) };
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
