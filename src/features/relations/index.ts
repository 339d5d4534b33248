/** What other features take of the relations. */
export { computedSide } from "./sides.ts";
