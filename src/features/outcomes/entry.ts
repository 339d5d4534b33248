import type { Outcome } from "../../model/outcomes/outcome.ts";
import type { SourceWords } from "./source-words.ts";

/** One thing that was said, in words, with where it is read. */
export interface Told {
  name: string;
  /** The number as a reader reads it; empty of a venture without a printed size. */
  value: string;
  words: string;
  /** How its row is to be read; empty where its words say all. */
  note: string;
  source: SourceWords;
}

/** A project with a page of its own, and why it is named. */
export interface Other {
  why: string;
  name: string;
  path: string;
}

/** A promise with its life, in words. */
export interface OutcomeEntry {
  id: string;
  kind: "number" | "venture";
  outcome: Outcome;
  /** Why it is counted apart; empty where it is not. */
  apart: string;
  /** The code of the league, city or region that it is counted with. */
  league: string;
  place: string;
  placePath: string;
  name: string;
  said: readonly Told[];
  /** The same promise where else it is printed. */
  again: readonly Told[];
  later: readonly Told[];
  /** What is told where nothing later was read. */
  nothing: string;
  /** By what it was decided or why not; empty where nothing was read. */
  ground: string;
  linked: readonly string[];
  near: readonly (Told & { why: string })[];
  undated: readonly Told[];
  /** What follows from the prints beside it, and decides nothing. */
  implied: readonly string[];
  /** The path of the page of the project; empty where it has none. */
  projectPath: string;
  checks: readonly { path: string; claim: string }[];
  /** The ids of the figures that it invites to compare; none where it is about a venture. */
  compared: readonly string[];
  /** Projects here of its firm, or of one called alike, that were told later, where nothing was read of this one. */
  others: readonly Other[];
}
