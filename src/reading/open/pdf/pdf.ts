import { getDocumentProxy } from "unpdf";
import { messageOf } from "../../message-of.ts";
import { countNumerals, type DocumentText, type Opening } from "../document.ts";
import { pageLines } from "./pdf-layout.ts";
import type { PdfItem } from "./pdf-spans.ts";

/**
 * The lines of a PDF's text layer, page after page, a blank line between them, as `pageLines` reads them. Throws one
 * line for a PDF that is encrypted, damaged, or a scan without text.
 */
export async function pdfLines(bytes: Uint8Array, { file }: Opening): Promise<DocumentText> {
  const pages = await textOf(bytes, file);
  const lines = pages.flatMap((page, index) => (goesOn(page, pages[index + 1]) ? page.lines : [...page.lines, ""]));
  if (lines.every((line) => line.trim() === ""))
    throw new Error(`no text layer: ${file}. It is a scan: recognize its text first, then give the .txt`);
  const notes = pages.map((page) => page.notes).join("\n");
  const leftOut = notes.trim() === "" ? [] : [{ what: "form field or note", numerals: countNumerals(notes) }];
  return { lines, leftOut };
}

/** Whether the table at the end of a page goes on at the beginning of the next: no blank line parts its rows. */
function goesOn({ lines }: Page, next: Page | undefined): boolean {
  return (lines.at(-1)?.includes("\t") ?? false) && (next?.lines[0]?.includes("\t") ?? false);
}

interface Page {
  lines: string[];
  notes: string;
}

async function textOf(bytes: Uint8Array, file: string): Promise<readonly Page[]> {
  try {
    // pdf.js takes the bytes for itself; a copy leaves the caller's alone.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const texts: PdfItem[] = items.filter((item) => "str" in item);
      const lines = pageLines(texts, page.getViewport({ scale: 1 }).transform);
      pages.push({ lines, notes: notesOf(await page.getAnnotations()) });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new Error(`encrypted PDF: ${file}. Save it without a password`, { cause: error });
    throw new Error(`unreadable PDF: ${file}. ${messageOf(error)}`, {
      cause: error,
    });
  }
}

interface Note {
  fieldValue?: unknown;
  contentsObj?: { str?: string };
}

/** What somebody wrote into the fields and notes of a page. */
function notesOf(annotations: readonly Note[]): string {
  const texts = annotations.flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str]);
  return texts.filter((text) => typeof text === "string" && text !== "").join("\n");
}
