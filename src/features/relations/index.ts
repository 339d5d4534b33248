/** What other features take of the relations. */
export { verdictOf } from "./verdict-of.ts";
