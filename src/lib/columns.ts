export type { Column } from "./column.ts";
export { chartColumns } from "./columns/chart-columns.ts";
export { indicatorColumns } from "./columns/indicator-columns.ts";
export { numeralColumns } from "./columns/numeral-columns.ts";
export { observationColumns } from "./columns/observation-columns.ts";
export { placeColumns } from "./columns/place-columns.ts";
export { reportColumns } from "./columns/report-columns.ts";
