import iconv from "iconv-lite";
import type { Decoder } from "../../open/decoder.ts";

/** A decoder for Big5: that of Node.js reads ① and the letters of Hong Kong as private ones. */
export function bigFive(): Decoder {
  const decoder = iconv.getDecoder("big5");
  return (bytes) => (bytes ? decoder.write(Buffer.from(bytes)) : (decoder.end() ?? ""));
}
