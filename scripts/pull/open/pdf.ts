import { messageOf } from "../../lib/arguments.ts";
import { extractText, getDocumentProxy } from "unpdf";
import type { DocumentText, Opening } from "./document.ts";

/**
 * The lines of a PDF's text layer, page after page. Throws one line for a PDF that is encrypted, damaged, or a scan
 * without text.
 */
export async function pdfLines(bytes: Uint8Array, { file }: Opening): Promise<DocumentText> {
  const pages = await textOf(bytes, file);
  const lines = pages.flatMap((page) => [...page.split("\n"), ""]);
  if (lines.every((line) => line.trim() === ""))
    throw new Error(`no text layer: ${file}. It is a scan: recognize its text first, then give the .txt`);
  return { lines, leftOut: [] };
}

async function textOf(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  try {
    // pdf.js takes the bytes for itself; a copy leaves the caller's alone.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: false });
    return text;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new Error(`encrypted PDF: ${file}. Save it without a password`, { cause: error });
    throw new Error(`unreadable PDF: ${file}. ${messageOf(error)}`, {
      cause: error,
    });
  }
}
