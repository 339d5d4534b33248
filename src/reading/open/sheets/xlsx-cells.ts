import { raised, lowered } from "../raised.ts";
import { builtInPattern, shownNumber, shownText, type Showing } from "./shown-number.ts";
import { allWithin, childOf, elementsOf, innerText, parseXml, type XmlElement } from "../xml.ts";

/** What the cells of a book refer to: its strings, and the format of each style. */
export interface Book {
  strings: readonly string[];
  codes: readonly string[];
  from1904: boolean;
}

/** The shared strings of a book. */
export function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  parseXml(xml, { each: "si", take: (item) => strings.push(richText(item)) });
  return strings;
}

/** The number format of every cell style, by its number. */
export function codesOf(styles: XmlElement): string[] {
  const own = new Map(
    allWithin(styles, "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"]]),
  );
  const cells = childOf(styles, "cellXfs");
  return (cells ? elementsOf(cells) : []).map(
    ({ attributes: { numFmtId = "0" } }) => own.get(numFmtId) ?? builtInPattern(Number(numFmtId)),
  );
}

/** The text of a string of one or several runs; raised and lowered digits as such, reading aids left out. */
export function richText(item: XmlElement): string {
  return elementsOf(item)
    .map((child) => (child.name === "t" ? unescaped(innerText(child)) : child.name === "r" ? runText(child) : ""))
    .join("");
}

function runText(run: XmlElement): string {
  const text = richText({
    ...run,
    children: run.children.filter((child) => typeof child !== "string" && child.name === "t"),
  });
  const align = childOf(childOf(run, "rPr"), "vertAlign")?.attributes["val"];
  return align === "superscript" ? raised(text) : align === "subscript" ? lowered(text) : text;
}

// What XML cannot hold, and an underscore before what looks like it.
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What a cell shows; or, where that is not known, what is to be told as left out. */
export function cellText(cell: XmlElement, book: Book): { text: string; leftOut?: string } {
  const { t: type = "n", s = "0" } = cell.attributes;
  const showing = { code: book.codes[Number(s)] ?? "General", from1904: book.from1904 };
  const kept = childOf(cell, "v");
  const value = kept ? innerText(kept).trim() : "";
  if (type === "inlineStr") return seen(richText(childOf(cell, "is") ?? cell), showing);
  if (type === "s") return seen(book.strings[Number(value)] ?? "", showing);
  if (type === "str") return seen(unescaped(kept ? innerText(kept) : ""), showing);
  if (type === "b") return { text: value === "1" ? "TRUE" : value === "0" ? "FALSE" : value };
  // A program that does not reckon writes formulas alone.
  if (value === "") return childOf(cell, "f") ? { text: "", leftOut: "formula without a value" } : { text: "" };
  if (type === "d") return { text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "") };
  const number = Number(value);
  if (type !== "n" || Number.isNaN(number)) return { text: value };
  const text = shownNumber(number, showing);
  if (text === undefined) return { text: "", leftOut: "cell of an unknown format" };
  return text === "" ? { text, leftOut: "hidden cell" } : { text };
}

function seen(text: string, showing: Showing): { text: string; leftOut?: string } {
  const shown = shownText(text, showing);
  return shown === "" && text !== "" ? { text: "", leftOut: "hidden cell" } : { text: shown };
}
