/** What other features take of the relations. */
export { outcomeOf } from "./outcome-of.ts";
