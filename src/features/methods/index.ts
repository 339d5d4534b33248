/** What other features take of the methods. */
export { byKind, methodsAt } from "./method-groups.ts";
export { byName } from "./method-matrix.ts";
