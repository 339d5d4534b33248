import type { Cells } from "./reading.ts";
import type { SiteFigure } from "./known.ts";

type Asked = Pick<Cells, "indicator" | "place" | "period" | "unit_base" | "context">;

/**
 * The figures of the site that a reader may look at beside a row, of the same base unit: those of its indicator, else
 * those whose indicator shares words with what stands around its print; its own place and period first.
 */
export function alike(row: Asked, { figures, most }: { figures: readonly SiteFigure[]; most: number }): SiteFigure[] {
  const ofUnit = figures.filter(({ unit }) => unit === row.unit_base);
  const score = ({ indicator, words }: SiteFigure) =>
    row.indicator === "" ? shared(words, row.context) : Number(indicator === row.indicator);
  const near = ({ place, period }: SiteFigure) => Number(place === row.place) * 2 + Number(period === row.period);
  return ofUnit
    .filter((figure) => score(figure) > 0)
    .toSorted((a, b) => score(b) - score(a) || near(b) - near(a) || (a.period < b.period ? 1 : -1))
    .slice(0, most);
}

/** How many pairs of neighbouring letters of a name stand in a text. */
function shared(name: string, text: string): number {
  const letters = [...name];
  return letters.filter((letter, index) => index > 0 && text.includes(`${letters[index - 1] ?? ""}${letter}`)).length;
}
