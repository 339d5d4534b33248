export { formatPeriod } from "./format/period.ts";
export { formatQuantity } from "./format/quantity.ts";
export { formatRange } from "./format/range.ts";
export { formatValue } from "./format/value.ts";
