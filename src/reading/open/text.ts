import { isAscii } from "./bytes.ts";
import { decoderOf, type Decoder } from "./decoder.ts";
import { encodingOf } from "./encoding.ts";

/** How faults call a text, and the encoding that it declares. */
interface Reading {
  file: string;
  declared?: string | undefined;
}

/** Where faults say that a piece of a text begins: how many line ends stand before it. */
type Piece = { last: boolean; linesBefore: number };

/**
 * Reads a text in whatever encoding it is, piece by piece; a character that two pieces share comes with the second.
 * Throws an Error of one line for what is no text (`not a text: …`), and for bytes that are no character of it.
 */
export function textReader(reading: Reading): (bytes: Uint8Array, piece: Piece) => string {
  const { file } = reading;
  let [encoding, plain, offset] = ["utf-8", true, 0];
  let [read, behind] = [decoderOf(encoding), decoderOf(encoding)];
  return (bytes, { last, linesBefore }) => {
    if (plain && bytes.length > 0) {
      encoding = encodingOf(bytes, reading) ?? refuse(file);
      [read, behind] = [decoderOf(encoding), decoderOf(encoding)];
      plain = encoding === "utf-8" && isAscii(bytes);
    }
    const text = read(bytes) + (last ? read() : "");
    if (text.includes("\ufffd")) {
      const { before, at } = findLost(bytes, behind);
      const line = linesBefore + lineEnds(before) + 1;
      const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, "0") ?? "the end";
      throw new Error(
        `damaged character: ${file} line ${line}, byte ${offset + at + 1} (${byte}), read as ${encoding}. Mend it there, or save the text anew as UTF-8`,
      );
    }
    behind(bytes);
    offset += bytes.length;
    return text;
  };
}

/** The whole of a text; throws like `textReader`. */
export function readText(bytes: Uint8Array, reading: Reading): string {
  return textReader(reading)(bytes, { last: true, linesBefore: 0 });
}

function refuse(file: string): never {
  throw new Error(
    `not a text: ${file}. Give .txt in UTF-8, GB18030, Big5 or UTF-16, .html, .pdf, .docx, .xlsx or .ods`,
  );
}

/** The text before the first byte that is no character, and where that byte is; the decoder must stand before them. */
function findLost(bytes: Uint8Array, decoder: Decoder): { before: string; at: number } {
  let [before, at] = ["", 0];
  for (const [index] of bytes.entries()) {
    const text = decoder(bytes.subarray(index, index + 1));
    if (text.includes("\ufffd")) break;
    before += text;
    if (text !== "") at = index + 1;
  }
  return { before, at };
}

/** How many lines end in a text. */
export const lineEnds = (text: string): number => text.match(/\r\n|[\n\r]/gu)?.length ?? 0;
