import type { Lang } from "../model/types.ts";

const marks = { zh: ["：", "；"], en: [":", ";"] } as const;

/** The words of a mark as one sentence, each part of it in a line: `Baotou:\nCNY 5 bn;\n2022`. */
export function asSentence(words: string, lang: Lang): string {
  const lines = words.split("\n");
  const [colon, semicolon] = marks[lang];
  return lines
    .map((line, index) => (index === lines.length - 1 ? line : line + (index === 0 ? colon : semicolon)))
    .join("\n");
}

/**
 * Has a drawing heard mark by mark: a group in which each mark is an image, or a link,
 * named by its title. Words that are drawn beside their marks are hidden, for they would be heard a second time; what
 * belongs to no mark, such as a caution, is heard where it has the class `heard`. Changes and returns it.
 */
export function speak(svg: SVGSVGElement, lang: Lang): SVGSVGElement {
  svg.setAttribute("role", "group");
  for (const title of svg.querySelectorAll("title")) {
    title.textContent = asSentence(title.textContent, lang);
    const mark = title.parentElement;
    if (mark && mark.tagName.toLowerCase() !== "a") mark.setAttribute("role", "img");
  }
  hideWords(svg);
  return svg;
}

function hideWords(element: Element): void {
  for (const child of element.children) {
    if (child.matches("title, [role=img], .heard")) continue;
    if (child.querySelector("title, .heard")) hideWords(child);
    else if (child.querySelector("text") ?? child.matches("text")) child.setAttribute("aria-hidden", "true");
  }
}
