import { readExact } from "../arithmetic/exact-text.ts";
import { exactly, type Reckoned } from "../arithmetic/reckon.ts";
import { ratio } from "../arithmetic/ratio.ts";
import type { Figure } from "./types.ts";

/** A figure exactly, and what its print may stand for, in `unit_base`. */
export function reckonedOf({ exact }: Pick<Figure, "exact">): Reckoned {
  return readExact(exact);
}

/** A whole number that stands for itself: so many months, residents or things. */
export function wholly(number: number): Reckoned {
  return exactly(ratio(BigInt(number)));
}
