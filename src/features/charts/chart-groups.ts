import { rowsOf, type Chart } from "../../charts/chart.ts";
import { indicatorSubjectWords } from "../../i18n/vocabulary.ts";
import { sharedWords } from "../../i18n/words.ts";
import { indicatorSubjects, subjectOf, type IndicatorSubject } from "../../model/indicator-subjects.ts";
import { indicatorOf, inputIndicator } from "../../model/lookup.ts";
import type { Lang } from "../../model/types.ts";

/** How many charts of a group are shown before it is unfolded. */
const shownFirst = 3;

/** The charts of one subject: those that are shown at once, and the others. */
export interface ChartGroup {
  id: string;
  name: string;
  first: readonly Chart[];
  others: readonly Chart[];
}

/** Charts by what most of their rows are about, in the order of the subjects; those that draw no figures last. */
export function chartGroups(charts: readonly Chart[], lang: Lang): readonly ChartGroup[] {
  const bySubject = Map.groupBy(charts, subjectOfChart);
  return [...indicatorSubjects, undefined].flatMap((subject) => {
    const own = bySubject.get(subject) ?? [];
    const name = subject ? indicatorSubjectWords[subject][lang] : sharedWords.chains[lang];
    return own.length === 0
      ? []
      : [{ id: subject ?? "chains", name, first: own.slice(0, shownFirst), others: own.slice(shownFirst) }];
  });
}

/** What most rows of a chart are about, the first such where two are even; undefined where it draws no figures. */
function subjectOfChart(chart: Chart): IndicatorSubject | undefined {
  const subjects = rowsOf(chart).map(({ of }) => subjectOf(indicatorOf(inputIndicator(of, chart.data), chart.data)));
  const counts = [...Map.groupBy(subjects, (subject) => subject)].map(([subject, { length }]) => ({ subject, length }));
  return counts.toSorted((a, b) => b.length - a.length)[0]?.subject;
}
