/** A copy may have so many bytes; any report is far shorter. */
const mostBytes = 1_000_000;

/** The text of a file in UTF-8, else in GB18030; undefined where it is neither. */
function decode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // What is no text has characters that no text has.
      if (!/[\u0000-\u0008\u000e-\u001f]/.test(text)) return text;
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}

/** The text of a copy, or why there is none. */
export function readCopy(
  bytes: Uint8Array<ArrayBuffer>,
): { text: string } | { fault: "empty" | "tooLong" | "notText" } {
  if (bytes.length === 0) return { fault: "empty" };
  if (bytes.length > mostBytes) return { fault: "tooLong" };
  const text = decode(bytes);
  return text === undefined ? { fault: "notText" } : { text };
}

/** The SHA-256 of bytes as hexadecimal digits; undefined where a browser computes none, as on a page without TLS. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // Undefined outside secure contexts, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  return [...new Uint8Array(await subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
