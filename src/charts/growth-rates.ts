import { whatGrows } from "../model/growth.ts";
import { indicatorOf } from "../model/lookup.ts";
import type { Data, Figure, Text } from "../model/types.ts";
import { defineChart, valueIn, type ChartRow } from "./define-chart.ts";
import { dots } from "./marks/dots.ts";
import { measureLabel, placeLabel } from "./place-label.ts";
import { rowWith } from "../tables/row-with.ts";

const region = { indicator: "funds-domestic-growth", place: "150000" };
const half = { status: "actual", period_end: "2023-06-30" } as const;
const year = { status: "target", period_end: "2023-12-31" } as const;
const target = { zh: "全年目标", en: "Full-year target" };
const funds = { zh: "到位资金（金额）", en: "Funds received (amount)" };
const projects = { zh: "实施项目（个数）", en: "Projects under implementation (number)" };

export const growthRates = defineChart({
  slug: "growth-rates",
  kind: "dots",
  title: (rows) => ({
    zh: `内蒙古国内到位资金上半年同比增${valueIn(rows, { lang: "zh", ...region, ...half })}，全年目标增${valueIn(rows, { lang: "zh", ...region, ...year })}`,
    en: `First-half domestic funds in Inner Mongolia rose ${valueIn(rows, { lang: "en", ...region, ...half })} on the year; full-year target: ${valueIn(rows, { lang: "en", ...region, ...year })}`,
  }),
  subtitle: {
    zh: "报道所载的同比增速，按增长的是什么分组，时段各不相同，%",
    en: "Year-on-year growth as printed, by what is growing and over different periods, %",
  },
  mixes: {
    zh: "各条增速说的是不同的资金和项目，同列一轴是为了看清：增的不是同一样东西。",
    en: "Each rate is about different money, or about projects; they share an axis to show that what is growing is not the same thing.",
  },
  notes: [
    {
      zh: "上半年的增速旁边是全年的目标增速，时段不同：上半年同比翻番，不等于全年目标已经达到。",
      en: "A half-year’s growth is set beside a full-year target rate: doubling in the first half does not mean that the year’s target has been met.",
    },
  ],
  select: (data) => {
    const rates = data.figures
      .filter(({ indicator }) => indicatorOf(indicator, data).kind === "rate" && grows(indicator, data))
      .filter(({ period_end }) => period_end !== "")
      .toSorted((a, b) => b.value_base - a.value_base);
    const reached = rates.filter(({ status }) => status === "actual");
    return [funds, projects].flatMap((group) =>
      reached
        .filter(({ indicator }) => groupOf(indicator) === group)
        .flatMap((of): ChartRow[] => [
          { of, label: labelOf(of, data), group },
          ...rates.filter((rate) => isTargetOf(rate, of)).map((rate): ChartRow => ({ of: rate, label: target, group })),
        ]),
    );
  },
  render: (rows, options) =>
    dots(rows, {
      ...options,
      joins: ({ of }) => of.status === "target",
      ticks: [
        { at: 0.5, words: { zh: "增五成", en: "+50%" } },
        { at: 1, words: { zh: "翻一番", en: "doubled" } },
      ],
    }),
});

/** Whether an indicator is the growth of another one of the vocabulary, rather than a multiple or a yearly average. */
function grows(indicator: string, { indicators }: Data): boolean {
  const base = whatGrows(indicator);
  return base !== indicator && indicators.some(({ id }) => id === base) && base !== "funds-promotion";
}

const groupOf = (indicator: string): Text => (indicator.startsWith("projects-") ? projects : funds);

/** Projects are counted from a size on, which belongs to their name. */
function labelOf(of: Figure, data: Data): Text {
  if (groupOf(of.indicator) === funds) return measureLabel(of, data);
  const place = placeLabel(of.place, data);
  const size = rowWith(data.members, { dimension: of.dimension, member: of.member });
  if (of.dimension !== "size-class" || !size) return measureLabel(of, data);
  return { zh: `${place.zh} · ${size.zh}项目`, en: `${place.en} · projects of ${size.en}` };
}

/** A target is drawn on the line of what is reported of its own year. */
function isTargetOf(rate: Figure, of: Figure): boolean {
  return (
    rate.status === "target" &&
    rate.indicator === of.indicator &&
    rate.place === of.place &&
    rate.period_end.slice(0, 4) === of.period_end.slice(0, 4)
  );
}
