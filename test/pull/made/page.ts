import type { Line, Made, Piece } from "./pieces.ts";
import { escape, halves, markerOf } from "./sheets.ts";

// Numbers on pages stand in tags of their own, which begin or end within them too.
function pieceOf({ text, raised, answer }: Piece): string {
  if (raised === true) return `<sup>${escape(text)}</sup>`;
  if (!answer) return escape(text);
  const [first, second] = halves(text).map(escape);
  return `<strong>${first}<!-- --><span>${second}</span></strong>`;
}

const cellOf = (cell: readonly Piece[]): string => cell.map(pieceOf).join("");
const paragraph = (text: string): string => `<p>${text}</p>`;
const row = (line: Line): string => `<tr>${line.map((cell) => `<td>${cellOf(cell)}</td>`).join("")}</tr>`;
const blockOf = (line: Line): string =>
  line.length === 1 ? paragraph(cellOf(line[0] ?? [])) : `<table border="1">${row(line)}</table>`;

const textOf = ({ lines }: Made): string => lines.map(blockOf).join("").replaceAll('</table><table border="1">', "");

const head = `<meta charset="utf-8"><title>招商引资</title><style>td{padding:2px 14px}</style>`;
const navigation = `<nav><a href="/">首页</a> <a href="/3">第3栏</a></nav>`;

/** A web page: an article with tables, marks and numbers in tags, below a navigation. */
export function toHtml(texts: readonly Made[]): string {
  const body = texts.map((text, index) => `${paragraph(markerOf(index))}\n${textOf(text)}`).join("\n");
  return `<!doctype html><html lang="zh"><head>${head}</head><body>${navigation}<article>${body}</article></body></html>`;
}
