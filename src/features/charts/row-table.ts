import type { ChartRow } from "../../charts/define-chart.ts";
import { baseValue } from "../../i18n/base-value.ts";
import { basisWords } from "../../i18n/vocabulary.ts";
import { fill } from "../../i18n/fill.ts";
import { chartWords } from "./words.ts";
import { inputCensus, placeOf } from "../../model/lookup.ts";
import { shortName } from "../../model/places.ts";
import { periodWords, statusTold } from "../../model/circumstances.ts";
import { formatQuantity, formatRange } from "../../model/format.ts";
import type { Lang, Observation, Context } from "../../model/types.ts";
import { printsOf } from "../../site/prints.ts";

/** A chart's row as its page's table shows it. */
export function tableRow({ of, label, group }: ChartRow, { data, lang }: Context) {
  return {
    /** Of a printed figure, which may be compared with others. */
    figure: of.basis === "printed" ? of.id : "",
    label: label[lang],
    group: group?.[lang] ?? "",
    /** Empty where label or group name it. */
    place: [label[lang], group?.[lang] ?? ""].some((words) => words.includes(shortName(placeOf(of.place, data))[lang]))
      ? ""
      : placeOf(of.place, data)[lang],
    value: formatQuantity(of, { data, lang }),
    printed: lang === "en" && of.basis === "printed" ? of.printed : "",
    base: baseValue(of, lang),
    period: periodWords(of, lang),
    status: statusTold(of, lang),
    basis: basisWords[of.basis][lang],
    /** What the number does not say by itself, such as its scope; of a computed value its inputs have their own. */
    note: of.basis === "printed" ? of.note[lang] : "",
    ...computation(of, lang),
    prints: printsOf(of, { data, lang }),
    census: inputCensus(of, data).map(({ source }) => source.zh),
  };
}

function computation(of: Observation, lang: Lang): { formula: string; range: string } {
  if (of.basis === "printed") return { formula: "", range: "" };
  const range = formatRange(of, lang);
  return { formula: of.formula[lang], range: range && fill(chartWords.range[lang], { range }) };
}
