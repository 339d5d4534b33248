import type { Figure, Numeral, Data } from "../../model/types.ts";

/** One numeral of a report's page. */
export interface Entry {
  numeral: Numeral;
  /** Where it became one. */
  figure: Figure | undefined;
  /** `L26` for the first numeral of a line, else empty: an anchor stands once. */
  anchor: string;
}

/** Every numeral of a report in printed order, with its figure. */
export function reportNumerals(report: string, data: Data): readonly Entry[] {
  const figures = new Map(data.figures.map((figure) => [figure.id, figure]));
  const numerals = data.numerals.filter((numeral) => numeral.report === report);
  return numerals.map((numeral, index) => ({
    numeral,
    figure: figures.get(numeral.figure),
    anchor: numerals[index - 1]?.line === numeral.line ? "" : `L${numeral.line}`,
  }));
}
