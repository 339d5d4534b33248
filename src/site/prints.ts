import { reportTitle } from "../i18n/names.ts";
import { paths } from "../i18n/addresses.ts";
import { inputFigures } from "../model/lookup.ts";
import type { Figure, Observation, Context } from "../model/types.ts";
import { lineWords } from "./line-words.ts";

/**
 * Where a reader finds the print of a value: the report, each line once, and the path of its row on the report's page.
 */
export function printsOf(observation: Observation, { data, lang }: Context) {
  const lines = new Map<string, Figure>();
  for (const figure of inputFigures(observation, data)) {
    const line = `${figure.report} ${figure.line}`;
    if (!lines.has(line)) lines.set(line, figure);
  }
  return [...lines.values()].map((figure) => {
    const { words, label } = lineWords(figure, { data, lang });
    const { id, report } = figure;
    return {
      id: report,
      report: reportTitle(report, { data, lang }),
      line: words,
      label,
      path: paths.report(report, id),
    };
  });
}
