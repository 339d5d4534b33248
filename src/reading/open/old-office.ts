import { beginsWith, bytesOf, holds, wideBytesOf } from "./bytes.ts";

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Whether bytes begin a document of an older office, which nobody reads here. */
export function isOldOffice(start: Uint8Array): boolean {
  return beginsWith(start, compound) || beginsWith(start, bytesOf("{\\rtf"));
}

const within = (bytes: Uint8Array, stream: string): boolean => holds(bytes, wideBytesOf(stream));

/** The sentence that refuses a document of an older office, with the mend for what it is. */
export function refusalOfOldOffice(bytes: Uint8Array, file: string): string {
  if (within(bytes, "EncryptedPackage")) return `encrypted document: ${file}. Save it without a password`;
  if (within(bytes, "WordDocument") || bytes[0] === 0x7b) return `older Word document: ${file}. Save it as .docx`;
  if (within(bytes, "Workbook") || within(bytes, "Book")) return `older Excel book: ${file}. Save it as .xlsx`;
  return `older office document: ${file}. Save it as .docx, .xlsx or .pdf`;
}
