import { bigFive } from "#host/big-five";

/** Reads bytes of one text, piece by piece; without bytes, what is still open at its end. U+FFFD stands for no text. */
export type Decoder = (bytes?: Uint8Array) => string;

/** A decoder for an encoding by its name in the Encoding Standard. */
export function decoderOf(encoding: string): Decoder {
  if (encoding === "big5") return bigFive();
  const decoder = new TextDecoder(encoding);
  return (bytes) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      // Of GB18030 some bytes are refused even here (81 30 41).
      return "\ufffd";
    }
  };
}
