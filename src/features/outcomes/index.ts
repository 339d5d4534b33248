/** What other features take of the outcomes. */
export { apartTold } from "./apart-told.ts";
export { groundTold } from "./ground-told.ts";
export { scoreWords } from "./score-words.ts";
export { outcomesFinding, scoreboardEntries } from "./scoreboard-entries.ts";
export { outcomePageWords } from "./words.ts";
