/** What other features take of the targets. */
export { targetEntries } from "./target-entries.ts";
export { standingWords } from "./words.ts";
