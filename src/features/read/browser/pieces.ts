import { chunk, type Pieces } from "../../../reading/open/open.ts";

/** Bytes piece by piece, as a file is read. */
export function piecesOf(bytes: Uint8Array): Pieces {
  let at = 0;
  return () => {
    const piece = bytes.subarray(at, at + chunk);
    at += piece.length;
    return piece;
  };
}
