/** What other features take of the targets. */
export { standingWords, targetEntries } from "./target-entries.ts";
