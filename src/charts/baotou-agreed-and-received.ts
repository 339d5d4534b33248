import { narrowScope } from "../compare/narrow-scopes.ts";
import { formatValue } from "../model/format.ts";
import { inHeadline } from "../model/format/roundly.ts";
import { periodLength } from "../model/period.ts";
import type { Lang, Observation } from "../model/types.ts";
import { noteAt } from "./annotations.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { fundsSeries } from "./funds-series.ts";
import { series } from "./marks/series.ts";
import { seriesRows } from "./series-rows.ts";
import { seriesWords } from "./series-words.ts";

const agreed = "agreed-investment";

export const baotouAgreedAndReceived = defineChart({
  slug: "baotou-agreed-and-received",
  kind: "series",
  title: (rows) => {
    const years = rows.flatMap(({ of }) => (of.indicator === agreed && isYear(of) ? [of] : []));
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last || first === last)
      return {
        zh: "包头的协议投资额和到位资金是两本账",
        en: "Baotou’s agreed investment and its funds received are two accounts",
      };
    const told = (of: Observation, lang: Lang) => {
      const [year, scope] = [of.period_end.slice(0, 4), narrowScope(of.id)?.[lang]];
      return lang === "zh"
        ? `${year}年${inHeadline(of, lang)}${scope ? `（${scope}）` : ""}`
        : `${formatValue(of, lang)} (${year}${scope ? `, ${scope}` : ""})`;
    };
    const scopes = new Set(rows.flatMap(({ of }) => (of.indicator.startsWith("funds-") ? [of.indicator] : []))).size;
    const unsure = {
      zh: "到位资金各年名称不同，看不出是否跟上",
      en: "whether funds received kept up cannot be told, as they are printed under different names",
    };
    const apart = { zh: "到位资金是另一本账", en: "funds received are another account" };
    const ending = scopes > 1 ? unsure : apart;
    return {
      zh: `包头协议投资额${told(first, "zh")}，${told(last, "zh")}；${ending.zh}`,
      en: `Baotou’s agreed investment: ${told(first, "en")}, ${told(last, "en")}; ${ending.en}`,
    };
  },
  subtitle: {
    zh: "包头市的协议投资额和到位资金，同一条时间轴；各段高低各有刻度",
    en: "Agreed investment and funds received in Baotou on one time axis; each part on its own scale",
  },
  mixes: {
    zh: "签约的钱和到位的钱放在一条时间轴上，是要看清它们是哪一年的；签约不等于到位，各段不比高低。",
    en: "Money agreed and money received share a time axis to show of which year each is; agreed does not mean received, and the parts are not to be compared in height.",
  },
  notes: [
    {
      zh: "协议额可以分几年投入，当年到位的钱也可能属于往年所签的项目，两者相除得不出到位率。一场活动签的不列，目标和推算的数也不列。",
      en: "Agreed sums may be invested over several years, and money received may belong to projects signed earlier: dividing one by the other gives no rate of receipt. What was agreed at a single event, targets and derived values are left out.",
    },
    {
      zh: "招商与引才合在一起数的，写在该数的注里。",
      en: "Where investment and talent promotion are counted together, the note of the number says so.",
    },
    ...seriesWords.notes,
  ],
  select: (data) => [
    ...seriesRows(data, { places: ["150200"], indicators: [agreed] }).filter(isResult),
    ...fundsSeries(data, "150200").filter(isResult),
  ],
  annotations: (rows) => {
    const own = rows.filter(({ of }) => of.indicator === agreed);
    return [
      ...noteAt(own[0], { first: true }),
      ...noteAt(own.find(({ of }) => of.basis === "printed" && of.qualifier === "more_than")),
    ];
  },
  render: series,
});

/** What is printed as a result of more than a day. */
function isResult({ of }: ChartRow): boolean {
  return of.basis === "printed" && of.status === "actual" && of.period_start !== of.period_end;
}

function isYear(of: Observation): boolean {
  const length = periodLength(of);
  return length !== undefined && "months" in length && length.months === 12;
}
