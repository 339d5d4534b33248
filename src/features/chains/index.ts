/** What other features take of the chains. */
export { aboveMaps } from "./chain-pages.ts";
export { instruments, type Instrument } from "./instruments/index.ts";
export type { Statement } from "./instruments/statement.ts";
export { subjectsOf } from "./statement-subjects.ts";
export { ventureFacts } from "./venture-facts.ts";
