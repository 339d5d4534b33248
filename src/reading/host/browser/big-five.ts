import type { Decoder } from "../../open/decoder.ts";

/** A decoder for Big5, which browsers read as the Encoding Standard says. */
export function bigFive(): Decoder {
  const decoder = new TextDecoder("big5");
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}
