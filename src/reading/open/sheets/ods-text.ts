import { lowered, raised } from "../raised.ts";
import { allWithin, childOf, elementsOf, type XmlElement } from "../xml.ts";

/** How the styles of an OpenDocument text set what they name: raised (1), lowered (-1); and which tables they hide. */
export interface OdsStyles {
  levels: ReadonlyMap<string, number>;
  hiddenTables: ReadonlySet<string>;
}

/** The styles of a document's content. */
export function odsStyles(content: XmlElement): OdsStyles {
  const styles = allWithin(content, "style");
  const name = (style: XmlElement): string => style.attributes["name"] ?? "";
  const hides = (style: XmlElement): boolean => childOf(style, "table-properties")?.attributes["display"] === "false";
  return {
    levels: new Map(styles.map((style) => [name(style), levelOf(childOf(style, "text-properties"))])),
    hiddenTables: new Set(styles.filter(hides).map(name)),
  };
}

// `super 58%`, `sub 58%`, or how far above the line in per cent of the letters.
function levelOf(properties: XmlElement | undefined): number {
  const [position = "0"] = (properties?.attributes["text-position"] ?? "").split(" ");
  if (position === "super") return 1;
  return position === "sub" ? -1 : Math.sign(Number.parseFloat(position) || 0);
}

/** The text of the paragraphs within a cell, as it shows them; what is no paragraph is left out. */
export function odsText(cell: XmlElement, styles: OdsStyles): string {
  return elementsOf(cell)
    .filter(({ name }) => name === "p" || name === "h")
    .map((paragraph) => inside(paragraph, styles))
    .join("\n");
}

function inside(element: XmlElement, styles: OdsStyles): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child, styles))).join("");
}

function textOf(element: XmlElement, styles: OdsStyles): string {
  const { name, attributes } = element;
  if (name === "s" || name === "tab" || name === "line-break") return " ";
  // The reading aid over a word, and what a comment says.
  if (name === "ruby-text" || name === "annotation") return "";
  const text = inside(element, styles);
  const level = name === "span" ? (styles.levels.get(attributes["style-name"] ?? "") ?? 0) : 0;
  return level > 0 ? raised(text) : level < 0 ? lowered(text) : text;
}
