import { withSign } from "../../drawing/mark.ts";
import { withStatus } from "../../model/circumstances.ts";
import { formatValue } from "../../model/format.ts";
import type { Context } from "../../model/types.ts";
import type { ChartRow } from "../define-chart.ts";

/**
 * What is written at a mark: its value, with how far it has happened unless its label or group says so, and the sign of
 * what is cited.
 */
export function markValue({ of, label, group }: ChartRow, { data, lang }: Context): string {
  const value = withStatus(formatValue(of, lang), { of, beside: [label[lang], group?.[lang] ?? ""], lang });
  return withSign(value, { of, data });
}
