import { messageOf } from "../../message-of.ts";
import { countNumerals, type DocumentText, type LeftOut, type Opening } from "../document.ts";
import { looksBy } from "./docx-styles.ts";
import { linesOf, type DocxReading } from "./docx-text.ts";
import { mainPath, readParts, relatedXml, type Parts } from "../parts.ts";
import { raised } from "../raised.ts";
import { allWithin, innerText, parseXml, type XmlElement } from "../xml.ts";

/**
 * The lines of a Word document: a paragraph or a row of a table each, then, behind blank lines, its foot- and endnotes;
 * with `whole` also headers, footers, comments and hidden text. Throws one line for an archive that is none, or that
 * holds no text.
 */
export function docxLines(bytes: Uint8Array, { file, whole }: Opening): DocumentText {
  const { lines, leftOut } = readOrTell(bytes, { file, whole });
  if (lines.every((line) => line.trim() === "")) throw new Error(`no text: ${file}. The document has no words`);
  return { lines, leftOut };
}

function readOrTell(bytes: Uint8Array, { file, whole }: Opening): DocumentText {
  try {
    const parts = readParts(bytes, file);
    const path = mainPath(parts);
    const main = path === undefined ? undefined : parts.text(path);
    if (path === undefined || main === undefined) throw new Error("no main part");
    return readDocument(parseXml(main), { parts, path, whole });
  } catch (error) {
    if (messageOf(error).startsWith("file too large")) throw error;
    throw new Error(`unreadable Word document: ${file}. Save it anew as .docx: ${messageOf(error)}`, { cause: error });
  }
}

interface Package {
  parts: Parts;
  path: string;
  whole: boolean;
}

function readDocument(main: XmlElement, { parts, path, whole }: Package): DocumentText {
  const related = (kind: string): XmlElement[] => relatedXml(parts, { path, kind });
  const looks = looksBy(related("styles")[0]);
  const reading: DocxReading = { looks, notes: [], leftOut: new Map(), whole };
  const body = linesOf(main, { reading });
  const notes = [
    ...notesOf(related("footnotes"), { kind: "footnote", reading }),
    ...notesOf(related("endnotes"), { kind: "endnote", reading }),
  ];
  const beside = [
    ["header or footer", [...related("header"), ...related("footer")]],
    ["comment", related("comments")],
  ] as const;
  // A document has the same header for first, even and odd pages.
  const asides = beside.map(([what, all]) => [what, [...new Set(all.map((own) => asideOf(own, looks)))]] as const);
  const read = whole ? asides.flatMap(([, texts]) => texts) : [];
  const drawn = [...related("chart"), ...related("diagramData")].map(drawnText);
  const leftOut = [
    ...reading.leftOut,
    ...(whole ? [] : asides.map(([what, texts]) => [what, texts.join("\n")] as const)),
    ["chart or diagram", drawn.join("\n")] as const,
  ];
  const lines = [body, notes, read.flatMap((text) => text.split("\n"))].filter((block) => block.length > 0);
  return { lines: lines.flatMap((block, index) => (index === 0 ? block : ["", ...block])), leftOut: told(leftOut) };
}

const told = (leftOut: readonly (readonly [what: string, text: string])[]): LeftOut[] =>
  leftOut.filter(([, text]) => text.trim() !== "").map(([what, text]) => ({ what, numerals: countNumerals(text) }));

/** The text of what stands beside the lines, all of it but what is deleted. */
function asideOf(part: XmlElement, looks: DocxReading["looks"]): string {
  return linesOf(part, { reading: { looks, notes: [], leftOut: new Map(), whole: true } })
    .join("\n")
    .trim();
}

/** The notes that the text refers to, in its order; each behind its number, as Word prints it. */
function notesOf(parts: readonly XmlElement[], { kind, reading }: { kind: string; reading: DocxReading }): string[] {
  const all = new Map(parts.flatMap((part) => allWithin(part, kind)).map((note) => [note.attributes["id"], note]));
  const asked = reading.notes.filter((note) => note.startsWith(kind)).map((note) => note.slice(kind.length + 1));
  return asked.flatMap((id, index) => {
    const note = all.get(id);
    return note ? linesOf(note, { reading, mark: raised(String(index + 1)) }) : [];
  });
}

/** The words and kept values of a chart or of a diagram. */
function drawnText(part: XmlElement): string {
  return ["t", "v"].flatMap((name) => allWithin(part, name).map(innerText)).join("\n");
}
