import type { Observation } from "../../src/model/types.ts";

/** A text that a reader meets as one: a row, a mark's tooltip, a sentence; and the values of which it must tell all. */
export interface Said {
  where: string;
  text: string;
  /** What its number may stand for; one of them must be told whole. */
  of: readonly Observation[];
}
