/** What other features take of the reports. */
export { figureAt } from "./figure-facts.ts";
