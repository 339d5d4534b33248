import { withStatus } from "../../model/circumstances.ts";
import { formatValue } from "../../model/format.ts";
import type { Lang } from "../../model/types.ts";
import type { ChartRow } from "../define-chart.ts";

/** What is written at a mark: its value, with how far it has happened unless its label or group says so. */
export function markValue({ of, label, group }: ChartRow, lang: Lang): string {
  return withStatus(formatValue(of, lang), { of, beside: [label[lang], group?.[lang] ?? ""], lang });
}
