/** What other features take of the links. */
export { nodeLead } from "./node-lead.ts";
export { pathOfNode } from "./node-pages.ts";
