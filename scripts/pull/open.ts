import { closeSync, openSync, readSync, statSync } from "node:fs";
import { archiveKind, type ArchiveKind } from "./open/archive.ts";
import type { DocumentText, Opening } from "./open/document.ts";
import { isPage, refusalOfWebArchive } from "./open/markup.ts";
import { isOldOffice, refusalOfOldOffice } from "./open/old-office.ts";
import { lineEnds, textReader } from "./open/text.ts";

/** What the first bytes of a file tell it to be. */
type Kind = "pdf" | "archive" | "old" | "html" | "text";

/** How large a document may be that has to be read as a whole. */
const largest = 200_000_000;

/** Bytes read at a time of a plain text. */
const chunk = 1_000_000;

/** Whole lines of a text, the first of them numbered; of a document also what it has beside them, and its cells. */
export interface Block extends Partial<DocumentText> {
  lines: string[];
  first: number;
  bytes: number;
}

/** A text in blocks. */
export type Blocks = AsyncGenerator<Block>;

/**
 * Reads a file as text, in blocks: .txt in any encoding piece by piece, .html, .pdf, .docx, .xlsx and .ods as a whole;
 * `-` is standard input. What a file is, its first bytes tell. With `whole` nothing of a document is left out as
 * beside it. Throws an Error of one line for what has no text: rubbish, an encrypted PDF, a scan.
 */
export async function* openText(file: string, { whole = false } = {}): Blocks {
  const handle = file === "-" ? 0 : openSync(file, "r");
  try {
    const head = Buffer.alloc(chunk);
    const filled = fill(handle, head);
    const start = head.subarray(0, filled);
    const refusal = refusalOfWebArchive(start, file);
    if (refusal !== undefined) throw new Error(refusal);
    const kind = kindOf(start);
    if (kind === "text") {
      yield* textBlocks(handle, { file, start });
      return;
    }
    const bytes = rest(handle, { file, start });
    if (kind === "old") throw new Error(refusalOfOldOffice(bytes, file));
    const known = kind === "archive" ? archiveKind(bytes, file) : kind;
    yield { ...(await readDocument(bytes, { kind: known, file, whole })), first: 1, bytes: bytes.length };
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** All lines of a file, as `openText` numbers them. */
export async function readLines(file: string): Promise<string[]> {
  const all: string[] = [];
  for await (const { lines } of openText(file)) all.push(...lines);
  return all;
}

/** A document's text; what reads its kind is loaded only now, for that takes longer than to read a plain text. */
async function readDocument(
  bytes: Buffer,
  { kind, ...opening }: Opening & { kind: "pdf" | "html" | ArchiveKind },
): Promise<DocumentText> {
  switch (kind) {
    case "pdf":
      return (await import("./open/pdf/pdf.ts")).pdfLines(bytes, opening);
    case "docx":
      return (await import("./open/word/docx.ts")).docxLines(bytes, opening);
    case "html":
      return (await import("./open/html/html.ts")).htmlLines(bytes, opening);
    case "xlsx":
      return (await import("./open/sheets/xlsx.ts")).xlsxLines(bytes, opening);
    case "ods":
      return (await import("./open/sheets/ods.ts")).odsLines(bytes, opening);
  }
}

/** How many bytes a file has; 0 for standard input and pipes, whose end nobody knows. */
export function sizeOf(file: string): number {
  return file === "-" ? 0 : statSync(file).size;
}

function kindOf(start: Buffer): Kind {
  if (start.subarray(0, 1024).includes("%PDF-")) return "pdf";
  if (start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return "archive";
  if (isOldOffice(start)) return "old";
  return isPage(start) ? "html" : "text";
}

function fill(handle: number, into: Buffer): number {
  let filled = 0;
  while (filled < into.length) {
    const got = readSync(handle, into, filled, into.length - filled, null);
    if (got === 0) break;
    filled += got;
  }
  return filled;
}

function rest(handle: number, { file, start }: { file: string; start: Buffer }): Buffer {
  const parts = [Buffer.from(start)];
  for (let size = start.length; ;) {
    const next = Buffer.alloc(chunk);
    const got = fill(handle, next);
    if (got === 0) return Buffer.concat(parts);
    size += got;
    if (size > largest) throw new Error(`file too large: ${file}. At most ${largest} bytes are read of a document`);
    parts.push(next.subarray(0, got));
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- documents are waited for, and both are read alike
async function* textBlocks(handle: number, { file, start }: { file: string; start: Buffer }): Blocks {
  if (start.length === 0) throw new Error(`empty file: ${file}`);
  const read = textReader({ file });
  let [open, first] = ["", 1];
  for (let bytes: Buffer = start; ;) {
    const next = Buffer.alloc(chunk);
    const got = fill(handle, next);
    const last = got === 0;
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
    bytes = next.subarray(0, got);
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
