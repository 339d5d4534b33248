import type { ArchiveKind } from "./archive.ts";
import { beginsWith, bytesOf, holds } from "./bytes.ts";
import type { DocumentText, Opening } from "./document.ts";
import { isPage, refusalOfWebArchive } from "./markup.ts";
import { isOldOffice, refusalOfOldOffice } from "./old-office.ts";
import { lineEnds, textReader } from "./text.ts";

/** What the first bytes of a file tell it to be. */
type Kind = "pdf" | "archive" | "old" | "html" | "text";

/** How large a document may be that has to be read as a whole. */
const largest = 200_000_000;

/** How many bytes a piece of a file has at most. */
export const chunk = 1_000_000;

/** The next bytes of a file, at most so many; none at its end. */
export type Pieces = () => Uint8Array;

/** Whole lines of a text, the first of them numbered; of a document also what it has beside them, and its cells. */
export interface Block extends Partial<DocumentText> {
  lines: string[];
  first: number;
  bytes: number;
}

/** A text in blocks. */
export type Blocks = AsyncGenerator<Block>;

/**
 * Reads a file as text, in blocks: .txt in any encoding piece by piece, .html, .pdf, .docx, .xlsx and .ods as a whole.
 * What a file is, its first bytes tell. With `whole` nothing of a document is left out as beside it. Throws an Error of
 * one line for what has no text: rubbish, an encrypted PDF, a scan.
 */
export async function* openBlocks(next: Pieces, { file, whole }: Opening): Blocks {
  const start = next();
  const refusal = refusalOfWebArchive(start, file);
  if (refusal !== undefined) throw new Error(refusal);
  const kind = kindOf(start);
  if (kind === "text") {
    yield* textBlocks(next, { file, start });
    return;
  }
  const bytes = rest(next, { file, start });
  if (kind === "old") throw new Error(refusalOfOldOffice(bytes, file));
  const known = kind === "archive" ? (await import("./archive.ts")).archiveKind(bytes, file) : kind;
  yield { ...(await readDocument(bytes, { kind: known, file, whole })), first: 1, bytes: bytes.length };
}

/** A document's text; what reads its kind is loaded only now, for that takes longer than to read a plain text. */
async function readDocument(
  bytes: Uint8Array,
  { kind, ...opening }: Opening & { kind: "pdf" | "html" | ArchiveKind },
): Promise<DocumentText> {
  switch (kind) {
    case "pdf":
      return (await import("./pdf/pdf.ts")).pdfLines(bytes, opening);
    case "docx":
      return (await import("./word/docx.ts")).docxLines(bytes, opening);
    case "html":
      return (await import("./html/html.ts")).htmlLines(bytes, opening);
    case "xlsx":
      return (await import("./sheets/xlsx.ts")).xlsxLines(bytes, opening);
    case "ods":
      return (await import("./sheets/ods.ts")).odsLines(bytes, opening);
  }
}

/** What a file is, by its first bytes. */
export function kindOf(start: Uint8Array): Kind {
  if (holds(start.subarray(0, 1024), bytesOf("%PDF-"))) return "pdf";
  if (beginsWith(start, Uint8Array.from([0x50, 0x4b, 0x03, 0x04]))) return "archive";
  if (isOldOffice(start)) return "old";
  return isPage(start) ? "html" : "text";
}

function rest(next: Pieces, { file, start }: { file: string; start: Uint8Array }): Uint8Array {
  const parts = [start];
  for (let size = start.length; ;) {
    const piece = next();
    if (piece.length === 0) return joined(parts, size);
    size += piece.length;
    if (size > largest) throw new Error(`file too large: ${file}. At most ${largest} bytes are read of a document`);
    parts.push(piece);
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

// eslint-disable-next-line @typescript-eslint/require-await -- documents are waited for, and both are read alike
async function* textBlocks(next: Pieces, { file, start }: { file: string; start: Uint8Array }): Blocks {
  if (start.length === 0) throw new Error(`empty file: ${file}`);
  const read = textReader({ file });
  let [open, first] = ["", 1];
  for (let bytes = start; ;) {
    const following = next();
    const last = following.length === 0;
    const text = open + read(bytes, { last, linesBefore: first - 1 + lineEnds(open) });
    const cut = last ? text.length : lineBefore(text);
    const lines = text.slice(0, cut).split(/\r\n|[\n\r]/u);
    // The last of them is the empty string behind the line end.
    if (!last) lines.pop();
    if (lines.length > 0) yield { lines, first, bytes: bytes.length };
    if (last) return;
    first += lines.length;
    open = text.slice(cut);
    if (open.length > 4 * chunk) throw new Error(`line too long: ${file} line ${first}. Break the text into lines`);
    bytes = following;
  }
}

/** Just behind the last line end at which a sentence ends too, else behind the last line end. */
function lineBefore(text: string): number {
  const tail = text.slice(-20_000);
  const sentence = [...tail.matchAll(/[。！？”](?:\r\n|[\n\r])+/gu)].at(-1);
  if (sentence) return text.length - tail.length + sentence.index + sentence[0].length;
  const line = text.lastIndexOf("\n");
  return line < 0 ? 0 : line + 1;
}
