import { wordParagraph, wordRun } from "../documents.ts";
import type { Line, Made, Piece } from "./pieces.ts";
import { escape, halves, markerOf } from "./sheets.ts";

const hyphen = "<w:r><w:noBreakHyphen/></w:r>";

// Word begins a new run wherever somebody has edited, and has a hyphen of its own.
const runsOf = ({ text, raised }: Piece): string[] => {
  const look = raised === true ? `<w:vertAlign w:val="superscript"/>` : "";
  return halves(text).flatMap((half) =>
    half.split("\u2011").flatMap((part, n) => [...(n > 0 ? [hyphen] : []), wordRun(escape(part), look)]),
  );
};

const gone = wordRun("又99个", "<w:vanish/>") + `<w:del>${wordRun("77家").replace(/w:t\b/g, "w:delText")}</w:del>`;
const paragraph = (cell: readonly Piece[], tail = ""): string => wordParagraph(...cell.flatMap(runsOf), tail);
const row = (line: Line): string => `<w:tr>${line.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
const blockOf = (line: Line): string =>
  line.length === 1 ? paragraph(line[0] ?? [], gone) : `<w:tbl>${row(line)}</w:tbl>`;

/** The body of a Word document: rows of cells as tables, hidden and deleted numbers behind paragraphs. */
export const toWordBody = (texts: readonly Made[]): string =>
  texts
    .map(({ lines }, index) => `${paragraph([{ text: markerOf(index) }])}${lines.map(blockOf).join("")}`)
    .join("")
    .replaceAll("</w:tbl><w:tbl>", "");
