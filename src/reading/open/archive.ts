import { unzipSync } from "fflate";

/** What an archive is: a Word document, a spreadsheet of Excel or of OpenDocument. */
export type ArchiveKind = "docx" | "xlsx" | "ods";

const tells: readonly (readonly [entry: RegExp, kind: ArchiveKind])[] = [
  [/^word\/document\d*\.xml$/, "docx"],
  [/^xl\/workbook\d*\.xml$/, "xlsx"],
  [/^content\.xml$/, "ods"],
];

/** What an archive is by the entries it names; throws `unknown archive: …` where it is none of them, or damaged. */
export function archiveKind(bytes: Uint8Array, file: string): ArchiveKind {
  const names = entryNames(bytes);
  const kind = tells.find(([entry]) => names.some((name) => entry.test(name)))?.[1];
  if (kind === undefined) throw new Error(`unknown archive: ${file}. Give .docx, .xlsx, .ods, .pdf, .html or .txt`);
  return kind;
}

function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    // Half an archive names nothing, or not all.
  }
  return names;
}
