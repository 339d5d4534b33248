import type { Lang } from "../model/types.ts";
import { speak } from "./speak.ts";
import { sizeOf, svgText } from "./tree.ts";

/** What everything is drawn for, in CSS pixels: a phone, a column, a page. src/site/styles/drawing.css chooses. */
export const widths = [360, 640, 960] as const;

export type Width = (typeof widths)[number];

/** A drawing made for one of the widths. */
export interface Drawing {
  width: Width;
  height: number;
  /** As text, for pages; colours as custom properties. */
  svg: string;
  /** As a tree, for pictures to place: drawn anew, for hundreds of them kept would fill the memory of a build. */
  tree: () => SVGSVGElement;
}

interface Options {
  /** How many marks there must be; each has a title. */
  marks: number;
  lang: Lang;
  draw: (width: Width) => SVGSVGElement;
}

/**
 * Draws at each of the widths and sees to it that everything came out.
 * @throws where a mark is missing or drawn twice, or came out as NaN, undefined or an object
 */
export function drawAtWidths(name: string, { marks, lang, draw }: Options): readonly Drawing[] {
  const make = (width: Width) => speak(draw(width), lang);
  return widths.map((width) => {
    const root = make(width);
    const drawn = root.querySelectorAll("title").length;
    if (drawn !== marks) throw new Error(`undrawn marks: ${name} has ${marks}, ${drawn} are drawn.`);
    const svg = svgText(root);
    const fault = /NaN|undefined|\[object/.exec(svg);
    if (fault) throw new Error(`invalid drawing: ${name} at ${width} px holds ${fault[0]}.`);
    return { width, height: sizeOf(root).height, svg, tree: () => make(width) };
  });
}

/** Drawings that are made once a language, when they are first asked for. */
export function onceALanguage(make: (lang: Lang) => readonly Drawing[]): (lang: Lang) => readonly Drawing[] {
  const made = new Map<Lang, readonly Drawing[]>();
  return (lang) => {
    const drawings = made.get(lang) ?? make(lang);
    made.set(lang, drawings);
    return drawings;
  };
}

/**
 * The drawing made for a width.
 * @throws where there is none
 */
export function drawnFor<Kind extends { width: number }>(drawings: readonly Kind[], { width }: { width: Width }): Kind {
  const drawing = drawings.find((one) => one.width === width);
  if (!drawing) throw new Error(`no drawing: ${width} px.`);
  return drawing;
}
