import { reportTitle } from "../i18n/names.ts";
import { paths } from "../i18n/addresses.ts";
import { sharedWords } from "../i18n/words.ts";
import { isCited } from "../model/coverage.ts";
import { inputFigures, inputVentures } from "../model/lookup.ts";
import { shortPage } from "../model/short-source.ts";
import { citedTitle } from "../model/source.ts";
import type { CitedVenture, Observation, Context, Printed, Venture } from "../model/types.ts";
import { lineWords } from "./line-words.ts";

/**
 * Where a reader finds the print of a value: the report with its line, or the cited page, each once, and the path of
 * its row on the page of either.
 */
export function printsOf(observation: Observation, { data, lang }: Context) {
  const prints = new Map(
    inputFigures(observation, data)
      .toReversed()
      .map((figure) => [placeOfPrint(figure), figure]),
  );
  return [
    ...[...prints.values()].toReversed().map((figure) => printOf(figure, { data, lang })),
    ...inputVentures(observation, data).map((venture) => printOfVenture(venture, { data, lang })),
  ];
}

/** The same of a venture that is counted. */
function printOfVenture(venture: Venture | CitedVenture, { data, lang }: Context): ReturnType<typeof printOf> {
  const { words, label, path } = ventureSource(venture, { data, lang });
  if (!isCited(venture)) {
    const report = reportTitle(venture.report, { data, lang });
    return { id: venture.report, report, line: words, label, path, cited: false };
  }
  const report = citedTitle(venture.source, { data, lang });
  return { id: venture.source, report, line: words, label, path, cited: true };
}

const placeOfPrint = (figure: Printed): string => (isCited(figure) ? figure.source : `${figure.report} ${figure.line}`);

/** Where a reader finds what is told of a venture: `words` as seen, `label` as heard, the path of its row. */
export function ventureSource(venture: Venture | CitedVenture, { data, lang }: Context) {
  if (!isCited(venture)) {
    const { named: words, label } = lineWords(venture, { data, lang });
    return { words, label, path: paths.report(venture.report, venture.id) };
  }
  const words = shortPage(venture.source, { data, lang });
  const label = `${words}${sharedWords.colon[lang]}${citedTitle(venture.source, { data, lang })}`;
  return { words, label, path: paths.source(venture.source, venture.id) };
}

/** The same of one print; `cited` tells that its page was not read numeral by numeral. */
export function printOf(figure: Printed, { data, lang }: Context) {
  if (isCited(figure)) {
    const { id, source } = figure;
    const [report, words] = [citedTitle(source, { data, lang }), shortPage(source, { data, lang })];
    const label = `${words}${sharedWords.colon[lang]}${report}`;
    return { id: source, report, line: words, label, path: paths.source(source, id), cited: true };
  }
  const { named, label } = lineWords(figure, { data, lang });
  const { id, report } = figure;
  return {
    id: report,
    report: reportTitle(report, { data, lang }),
    line: named,
    label,
    path: paths.report(report, id),
    cited: false,
  };
}
