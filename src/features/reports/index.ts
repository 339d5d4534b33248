/** What other features take of the reports. */
export { figureAt, figureFacts, flagsOf } from "./figure-facts.ts";
export { methodMentions, ventureMentions } from "./report-mentions.ts";
export { reportNumerals } from "./report-numerals.ts";
