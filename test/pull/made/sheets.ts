import { wordParagraph, wordRun } from "../documents.ts";
import type { Line, Made, Piece } from "./pieces.ts";

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raise = (text: string): string => text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
const plainPiece = ({ text, raised }: Piece): string => (raised === true ? raise(text) : text);
const plainLine = (line: Line): string => line.map((cell) => cell.map(plainPiece).join("")).join("\t");

// A line of letters stands before each text, so that it is found again in whatever a document is read as.
const marker = /^◆([A-Z]+)◆$/u;

/** The line that stands before the text of this number in a document of many. */
export const markerOf = (index: number): string =>
  `◆${[...String(index)].map((digit) => String.fromCharCode(65 + Number(digit))).join("")}◆`;

const numberOf = (line: string): number | undefined => {
  const letters = marker.exec(line.trim())?.[1];
  return letters === undefined ? undefined : Number([...letters].map((letter) => letter.charCodeAt(0) - 65).join(""));
};

/** Takes the lines of a document of many texts apart again; a text that is not there has no lines. */
export function partLines(lines: readonly string[], count: number): string[][] {
  const parts: string[][] = Array.from({ length: count }, () => []);
  let own: string[] | undefined;
  for (const line of lines) {
    const number = numberOf(line);
    if (number === undefined) own?.push(line);
    else own = parts[number];
  }
  return parts;
}

/** Texts as plain lines, cells parted by tabs, what is raised in raised digits. */
export const toPlain = ({ lines }: Made): string[] => lines.map(plainLine);

/** A document of plain text. */
export const toText = (texts: readonly Made[]): string =>
  texts.flatMap((text, index) => [markerOf(index), ...toPlain(text), ""]).join("\n");

/** A text as it stands in XML. */
export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// Every second piece stands in a tag of its own, as numbers on pages do.
const htmlPiece = ({ text, raised, answer }: Piece): string =>
  raised === true ? `<sup>${escape(text)}</sup>` : answer ? `<strong>${escape(text)}</strong>` : escape(text);
const htmlCell = (cell: readonly Piece[]): string => cell.map(htmlPiece).join("");

function htmlText({ lines }: Made): string {
  const blocks: string[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = lines.slice(at).findIndex((row) => row.length === 1);
    const count = rows < 0 ? lines.length - at : rows;
    const row = (line: Line): string => `<tr>${line.map((cell) => `<td>${htmlCell(cell)}</td>`).join("")}</tr>`;
    if (count > 0)
      blocks.push(
        `<table border="1">${lines
          .slice(at, at + count)
          .map(row)
          .join("")}</table>`,
      );
    else blocks.push(`<p>${htmlCell(lines[at]?.[0] ?? [])}</p>`);
    at += Math.max(1, count);
  }
  return blocks.join("\n");
}

const navigation = `<nav><a href="/">首页</a> <a href="/3">第3栏</a></nav>`;

/** A web page: an article with tables, marks and numbers in tags, below a navigation. */
export const toHtml = (texts: readonly Made[]): string => {
  const body = texts.map((text, index) => `<p>${markerOf(index)}</p>\n${htmlText(text)}`).join("\n");
  const head = `<meta charset="utf-8"><title>招商引资</title><style>td{padding:2px 14px}</style>`;
  return `<!doctype html><html lang="zh"><head>${head}</head><body>${navigation}<article>${body}</article></body></html>`;
};

const run = ({ text, raised }: Piece): string =>
  wordRun(escape(text), raised === true ? `<w:vertAlign w:val="superscript"/>` : "");
const paragraph = (cell: readonly Piece[]): string => wordParagraph(...cell.map(run));
const wordRow = (line: Line): string =>
  `<w:tr>${line.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;

/** The body of a Word document, rows of cells as tables. */
export function toWordBody(texts: readonly Made[]): string {
  const blocks = (lines: readonly Line[]): string =>
    lines.map((line) => (line.length === 1 ? paragraph(line[0] ?? []) : `<w:tbl>${wordRow(line)}</w:tbl>`)).join("");
  const body = texts.map(({ lines }, index) => `${paragraph([{ text: markerOf(index) }])}${blocks(lines)}`).join("");
  return body.replaceAll("</w:tbl><w:tbl>", "");
}
