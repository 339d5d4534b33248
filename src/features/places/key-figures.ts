import { printedFigures } from "../../model/coverage.ts";
import { isDoubt } from "../../model/flag-words.ts";
import { fundsScopes } from "../../model/funds.ts";
import { growthOf } from "../../model/growth.ts";
import { restsOnCopy } from "../../model/source.ts";
import { indicatorName } from "../../i18n/names.ts";
import type { Context, Data, IndicatorKind, Printed, Status } from "../../model/types.ts";
import { printOf } from "../../site/prints.ts";
import { figureAt } from "../reports/index.ts";

/** How many figures tell of a place at a glance. */
const howMany = 4;

const amounts: readonly IndicatorKind[] = ["flow", "stock", "count"];
const aims: readonly Status[] = ["target", "plan"];
const told: readonly Status[] = ["actual", "expected", "count", ...aims];

/**
 * The figures that tell of a place at a glance: of each indicator, funds received first, the latest that is printed of
 * the place itself and of the whole, reached before expected and that before aimed at, and the rest without a period
 * last. What is of one day, as a signing is, is none, nor what is doubtful or rests on a copy alone.
 */
export function keyFigures(code: string, data: Data): readonly Printed[] {
  const own = printedFigures(data).filter((of) => of.place === code && isTold(of) && !restsOnCopy(of, data));
  const funds = fundsScopes(data);
  const latest = data.indicators
    .filter(({ kind }) => amounts.includes(kind))
    .flatMap(({ id }) => own.filter(({ indicator }) => indicator === id).toSorted(latestFirst)[0] ?? []);
  const rank = (of: Printed) => (funds.includes(of.indicator) ? 0 : of.period_start === "" ? 2 : 1);
  return latest.toSorted((a, b) => rank(a) - rank(b)).slice(0, howMany);
}

const isTold = ({ dimension, flags, status, period_start, period_end }: Printed): boolean =>
  dimension === "" &&
  told.includes(status) &&
  !flags.some(isDoubt) &&
  (period_start === "" || period_start !== period_end);

function latestFirst(a: Printed, b: Printed): number {
  // What was reached, what is expected, what is aimed at.
  const far = ({ status }: Printed) => (aims.includes(status) ? 2 : Number(status === "expected"));
  return far(a) - far(b) || b.period_end.localeCompare(a.period_end);
}

/** The same in words, with what has to be known of it, and what it had grown by where the same text prints that. */
export function keyEntries(code: string, { data, lang }: Context) {
  return keyFigures(code, data).map((figure) => {
    const growth = growthOf(figure, printedFigures(data));
    const { value, words } = figureAt(figure, { here: code, data, lang });
    return {
      id: figure.id,
      term: indicatorName(figure.indicator, { data, lang }),
      value,
      words,
      growth: growth ? figureTold(growth, { here: code, data, lang }) : "",
      note: figure.note[lang],
      print: printOf(figure, { data, lang }),
    };
  });
}

const figureTold = (figure: Printed, { here, data, lang }: { here: string } & Context): string =>
  `${indicatorName(figure.indicator, { data, lang })} ${figureAt(figure, { here, data, lang }).value}`;
