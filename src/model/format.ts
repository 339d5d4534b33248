export { formatDate, formatPeriod } from "./format/period.ts";
export { formatPrint, formatQuantity } from "./format/quantity.ts";
export { formatRange } from "./format/range.ts";
export { unitWords } from "./format/unit.ts";
export { computedValue, formatValue } from "./format/value.ts";
