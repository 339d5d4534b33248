import { readFileSync, statSync } from "node:fs";

const most = 5_000_000;

function size(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error("missing file");
  if (!found.isFile()) throw new Error("not a file: a directory stands in its place");
  return found.size;
}

/** The text of a file in UTF-8 without BOM and with LF line ends, 5 MB at most; throws the file's fault otherwise. */
export function readTextFile(path: string): string {
  // The size comes first, so that a huge file is never loaded.
  const bytes = size(path);
  if (bytes > most) throw new Error(`file too large: ${bytes} bytes. At most ${most} are read`);
  if (bytes === 0) throw new Error("empty file. Write at least the header line");
  const content = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new Error("not UTF-8. Save the file as UTF-8");
  }
  if (text.startsWith("\uFEFF")) throw new Error("byte order mark. Save the file as UTF-8 without BOM");
  if (text.includes("\r")) throw new Error("CR in the line ends. Save the file with LF line ends");
  return text;
}
