/** What other features take of the chains. */
export { ventureFacts } from "./venture-facts.ts";
