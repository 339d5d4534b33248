import mammoth from "mammoth";
import type { DocumentText, Opening } from "./document.ts";

/**
 * The lines of a Word document, one a paragraph. Throws one line for an archive that is none, or that holds no text.
 */
export async function docxLines(bytes: Uint8Array, { file }: Opening): Promise<DocumentText> {
  const text = await textOf(bytes, file);
  const lines = text.replace(/\n{2}/g, "\n").split("\n");
  if (lines.every((line) => line.trim() === "")) throw new Error(`no text: ${file}. The document has no words`);
  return { lines, leftOut: [] };
}

async function textOf(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value;
  } catch (error) {
    throw new Error(`not a Word document: ${file}. Give .docx, .pdf, .html or .txt`, { cause: error });
  }
}
