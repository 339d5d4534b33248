import { likelier } from "#host/likelier";
import { bytesOf, isAscii, latinOf } from "./bytes.ts";
import { decoderOf } from "./decoder.ts";
import { utf16Of } from "./utf-16.ts";

/**
 * The encoding of a text by its first bytes, of which the last character may be cut: that of its byte order mark; UTF-8
 * where they are valid in it, or nearly; the declared one; GB18030 or Big5, whichever is likelier. Undefined for what
 * is no text.
 */
export function encodingOf(bytes: Uint8Array, { declared }: { declared?: string | undefined } = {}) {
  const mark = marks.find(([letters]) => letters.every((letter, index) => bytes[index] === letter));
  if (mark) return mark[1];
  if (hasControls(bytes)) return utf16Of(bytes);
  if (isAscii(bytes)) return "utf-8";
  const named = declared === undefined ? undefined : nameOf(declared);
  const { wide, lost } = inUtf8(bytes);
  // Two bytes may be a letter of UTF-8 and of GB18030 (陌 is İ), three are hardly ever both.
  if (wide >= lost && (wide > 0 || named === undefined)) return "utf-8";
  const likely = ["gb18030", "big5"].filter((encoding) => fits(bytes, encoding));
  if (named !== undefined && (likely.length === 0 || fits(bytes, named))) return named;
  return likely.length === 2 ? likelier(soundLines(bytes)) : (likely[0] ?? "gb18030");
}

const marks: readonly (readonly [letters: readonly number[], encoding: string | undefined])[] = [
  // UTF-32, which no one reads here, begins like UTF-16.
  [[0xff, 0xfe, 0, 0], undefined],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

/** Whether there are more control characters than a text of single bytes has. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd > sample.length / 200;
}

/** The encoding that a declaration means; undefined where it is unknown, or what programs write without asking. */
function nameOf(declared: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(declared.trim());
    if (encoding === "gbk") return "gb18030";
    // Who can read a declaration in single bytes does not read UTF-16; UTF-8 was tried.
    return /^(?:utf|windows-1252|x-user)/.test(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** How many characters are three bytes or more in UTF-8, as the Chinese ones are, and how many are none. */
function inUtf8(bytes: Uint8Array): { wide: number; lost: number } {
  const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  return { wide: (text.match(/[\u0800-\u{10ffff}]/gu)?.length ?? 0) - lost, lost };
}

/** Whether hardly a byte is no character: a text with a damaged one is still no text in another encoding. */
function fits(bytes: Uint8Array, encoding: string): boolean {
  const text = decoderOf(encoding)(bytes);
  return (text.match(/\ufffd/gu)?.length ?? 0) <= 1 + text.length / 500;
}

/** The lines that are valid in both encodings, for the likelihood counts what is damaged against one of them. */
function soundLines(bytes: Uint8Array): Uint8Array {
  const isSound = (line: Uint8Array) =>
    ["gb18030", "big5"].every((encoding) => !decoderOf(encoding)(line).includes("\ufffd"));
  if (isSound(bytes)) return bytes;
  // No second byte of either is a line end.
  const lines = latinOf(bytes).split("\n");
  return bytesOf(lines.filter((line) => isSound(bytesOf(line))).join("\n"));
}
