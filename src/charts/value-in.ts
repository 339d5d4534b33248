import { formatValue } from "../model/format.ts";
import type { Lang, Observation } from "../model/types.ts";
import type { ChartRow } from "./define-chart.ts";

type Cells = Partial<Pick<Observation, "indicator" | "place" | "status" | "dimension" | "member" | "period_end">>;

/**
 * The value of the one row that has all the wanted cells, as it is read in a headline.
 * @throws where there is none, or more than one
 */
export function valueIn(rows: readonly ChartRow[], { lang, ...wanted }: Cells & { lang: Lang }): string {
  const cells = Object.entries(wanted) as [keyof Cells, string][];
  const found = rows.filter(({ of }) => cells.every(([column, cell]) => of[column] === cell));
  const [row] = found;
  if (!row || found.length > 1) {
    throw new Error(`${found.length === 0 ? "no row" : "several rows"}: ${JSON.stringify(wanted)}.`);
  }
  return formatValue(row.of, lang);
}
