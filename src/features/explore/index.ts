/** What other rooms take of the table: how its rows are read, found and written in a browser. */
export { readExplored, type Entry, type ExploreJson, type Explored } from "./explore-format.ts";
export { foundIn, textFinder } from "./find-text.ts";
export { selectionTable } from "./selection.ts";
export { make, part } from "./browser/make.ts";
