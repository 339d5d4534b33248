import { statusNote, statusWord } from "../model/circumstances.ts";
import { formatPeriod } from "../model/format.ts";
import { indicatorOf, inputIndicator } from "../model/lookup.ts";
import { periodLength } from "../model/period.ts";
import { seriesOf } from "../model/series.ts";
import { basisWords } from "../model/status-words.ts";
import type { Data, Lang, Observation, Text } from "../model/types.ts";
import type { ChartRow } from "./define-chart.ts";
import { placeLabel } from "./place-label.ts";

const undated: Text = { zh: "时期未载", en: "period not stated" };
const several: Text = { zh: "几年合计", en: "several years together" };

/**
 * What is known of a place over time as the rows of a series: each called after its period (and its place, where
 * there are several), in a part for each scope,
 * which begins where that scope is first met; totals of several years, and what has no period, in parts of their own.
 */
export function seriesRows(data: Data, wanted: Parameters<typeof seriesOf>[1]): ChartRow[] {
  const several = wanted.places.length > 1;
  const rows = seriesOf(data, wanted).map((of) => {
    const label = several ? beside(placeLabel(of.place, data), nameOf(of)) : nameOf(of);
    return { of, label, group: partOf(of, data) };
  });
  const parts = [...Map.groupBy(rows, ({ group }) => group.zh).values()];
  return parts.toSorted(([a], [b]) => (a && b ? rankOf(a.of) - rankOf(b.of) : 0)).flat();
}

const beside = (a: Text, b: Text): Text => ({ zh: `${a.zh} · ${b.zh}`, en: `${a.en} · ${b.en}` });

/** Parts within a year come first, those of several years next, what has no period last. */
function rankOf(of: Observation): number {
  return [undefined, several, undated].indexOf(kindOf(of));
}

/** A value's period, and what it is where it is no result: `2023年（目标）`. */
function nameOf(of: Observation): Text {
  const name = (lang: Lang) => {
    const period = formatPeriod(of, lang) || undated[lang];
    const nature = natureOf(of, lang);
    return nature === "" ? period : { zh: `${period}（${nature}）`, en: `${period} (${nature})` }[lang];
  };
  return { zh: name("zh"), en: name("en") };
}

/** What a value is where it is no printed result: 目标, expected, derived. */
export function natureOf(of: Observation, lang: Lang): string {
  const told = of.basis === "printed" ? [statusWord(of, lang)] : [basisWords[of.basis][lang], statusNote(of, lang)];
  return told.filter((words) => words !== "").join({ zh: "，", en: ", " }[lang]);
}

/** The scope of a value, and how it stands in time where that is not within a year. */
function partOf(of: Observation, data: Data): Text {
  const { zh, en } = indicatorOf(inputIndicator(of, data), data);
  const kind = kindOf(of);
  return kind ? { zh: `${zh}，${kind.zh}`, en: `${en}, ${kind.en}` } : { zh, en };
}

function kindOf(of: Observation): Text | undefined {
  if (of.period_start === "" || of.period_end === "") return undated;
  const length = periodLength(of);
  return length && "months" in length && length.months > 12 ? several : undefined;
}
