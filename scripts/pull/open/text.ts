/** The encodings in which such texts come. */
type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** Whether bytes are no text in any of the encodings: control characters that no text has, too many of them. */
export function isBinary(bytes: Uint8Array): boolean {
  if (markOf(bytes)) return false;
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd > sample.length / 200;
}

/** The encoding that the first bytes of a text are valid in; throws `unknown encoding: …` where none is. */
export function encodingOf(bytes: Uint8Array, file: string): Encoding {
  const mark = markOf(bytes);
  if (mark) return mark;
  for (const encoding of ["utf-8", "gb18030"] as const) {
    try {
      // The last character of the piece may be cut.
      new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
      return encoding;
    } catch {
      // The next one, then.
    }
  }
  throw new Error(`unknown encoding: ${file}. Save it as UTF-8 or GB18030`);
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** A decoder for pieces of one text; a character that two pieces share comes with the second. */
export function decode(encoding: Encoding): (bytes: Uint8Array, options: { last: boolean }) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes, { last }) => decoder.decode(bytes, { stream: !last });
}
