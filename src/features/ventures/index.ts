/** What other features take of the projects. */
export { briefWords } from "./project-list.ts";
export { saidWords, yearsWords } from "./said-words.ts";
export { coverageWords, ventureWords } from "./words.ts";
