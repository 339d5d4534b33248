/** What other features take of the page about method. */
export { guides } from "./guides.ts";
