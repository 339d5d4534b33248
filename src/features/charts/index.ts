/** What other features take of the charts. */
export { seriesWith } from "./charts-with.ts";
export { queryOf } from "./browser/embed-choices.ts";
export { downloadFiles } from "./download-files.ts";
