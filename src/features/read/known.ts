import { link } from "../../i18n/link.ts";
import type { Context, Printed } from "../../model/types.ts";
import { formatQuantity } from "../../model/format.ts";
import { formatPeriod } from "../../model/format/period.ts";
import { printedFigures } from "../../model/coverage.ts";
import { indicatorOf } from "../../model/lookup.ts";
import { statusWords } from "../../model/status-words.ts";
import { placeName } from "../../i18n/names.ts";
import type { Vocabulary } from "../../reading/candidates.ts";
import { vocabularyOf } from "../../reading/vocabulary.ts";
import { printOf } from "../../site/prints.ts";
import { simplifiedLetters } from "./letters.ts";

/** A figure of the site as a reader's own is held beside it. */
export interface SiteFigure {
  indicator: string;
  /** The name of the indicator in Chinese, as texts have it. */
  words: string;
  place: string;
  /** The base unit. */
  unit: string;
  /** `2022-01-01/2022-11-30`, or empty. */
  period: string;
  /** Of what, where and when, as seen. */
  label: string;
  value: string;
  /** Where its print stands: the line of a report, or ◇ for a cited page. */
  where: string;
  href: string;
}

/** What the page knows before it reads: all of it is in the page, so that nothing has to be asked for. */
export interface Known {
  vocabulary: Vocabulary;
  letters: ReturnType<typeof simplifiedLetters>;
  figures: readonly SiteFigure[];
}

/** All that reading and comparing need, in the language of the page. */
export function knownOf({ data, lang }: Context): Known {
  return {
    vocabulary: vocabularyOf(data),
    letters: simplifiedLetters(),
    figures: printedFigures(data).map((figure) => siteFigure(figure, { data, lang })),
  };
}

function siteFigure(figure: Printed, { data, lang }: Context): SiteFigure {
  const { indicator, place, unit_base: unit, period_start: start, period_end: end, status } = figure;
  const { line, path } = printOf(figure, { data, lang });
  const named = indicatorOf(indicator, data);
  const told = [formatPeriod(figure, lang), status === "actual" ? "" : statusWords[status][lang]];
  return {
    indicator,
    words: named.zh,
    place,
    unit,
    period: start === "" ? "" : `${start}/${end}`,
    label: [placeName(place, { data, lang }), named[lang], ...told.filter((words) => words !== "")].join(" · "),
    value: formatQuantity(figure, { data, lang }),
    where: line,
    href: link(path, lang),
  };
}
