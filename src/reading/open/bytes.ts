/** Whether every byte is a letter of ASCII. */
export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Bytes as a text in which each of them is one character, U+0000 to U+00FF. */
export function latinOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes so many arguments and not many more.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}

/** The bytes of a text whose characters are U+0000 to U+00FF. */
export const bytesOf = (latin: string): Uint8Array => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));

/** The bytes of a text in UTF-16, the lower byte first. */
export const wideBytesOf = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));

/** Whether bytes begin with others. */
export const beginsWith = (bytes: Uint8Array, others: Uint8Array): boolean =>
  others.every((byte, index) => bytes[index] === byte);

/** Whether others stand somewhere in bytes. */
export function holds(bytes: Uint8Array, others: Uint8Array): boolean {
  const [first = 0] = others;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (beginsWith(bytes.subarray(at, at + others.length), others)) return true;
  return false;
}
