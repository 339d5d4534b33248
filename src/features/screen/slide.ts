import type { Cited } from "../../model/source.ts";

/** What every slide of the big screen has. */
export interface SlideHead {
  /** Its anchor, unique on the page: `score-150200`, `chain-hydrogen`. */
  id: string;
  /** The class that colours it, of its place; empty where it is about no place of its own. */
  mark: string;
  kicker: string;
  /** What it shows, from the data. */
  headline: string;
  cited: readonly Cited[];
  source: string;
  /** The page of the site that has it with all its evidence. */
  path: string;
}

/** `3 / 19` */
export function slidePosition({ index, count }: { index: number; count: number }): string {
  return `${index + 1} / ${count}`;
}
