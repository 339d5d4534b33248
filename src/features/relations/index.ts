/** What other features take of the relations. */
export { outcomeOf } from "./verdict-of.ts";
