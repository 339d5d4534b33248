/** What other rooms take of the comparisons. */
export { answerOf, describeComparison, questionOf, readyPages, type ReadyPage } from "./comparison.ts";
export { compareLead } from "./pair-counts.ts";
export { mostFigures } from "./state.ts";
