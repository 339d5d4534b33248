import { whatGrows } from "../model/growth.ts";
import { indicatorOf } from "../model/lookup.ts";
import type { Data, Figure, Text } from "../model/types.ts";
import { defineChart, periodIn, valueIn, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";
import { measureLabel, placeLabel } from "./place-label.ts";
import { rowWith } from "../tables/row-with.ts";

const region = { indicator: "funds-domestic-growth", place: "150000" };
const half = { status: "actual", period_end: "2023-06-30" } as const;
const year = { status: "target", period_end: "2023-12-31" } as const;
const zh = (wanted: typeof half | typeof year) => ({ lang: "zh", ...region, ...wanted }) as const;
const en = (wanted: typeof half | typeof year) => ({ lang: "en", ...region, ...wanted }) as const;
const funds = { zh: "到位资金（金额）", en: "Funds received (amount)" };
const projects = { zh: "实施项目（个数）", en: "Projects under implementation (number)" };

export const growthRates = defineChart({
  slug: "growth-rates",
  kind: "figures",
  title: (rows) => ({
    zh: `内蒙古国内到位资金：${periodIn(rows, zh(half))}同比增${valueIn(rows, zh(half))}，${periodIn(rows, zh(year))}的目标是增${valueIn(rows, zh(year))}`,
    en: `Inner Mongolia’s domestic funds: up ${valueIn(rows, en(half))} in ${periodIn(rows, en(half))}; the target for ${periodIn(rows, en(year))} is ${valueIn(rows, en(year))}`,
  }),
  subtitle: {
    zh: "报道所载的增速，按增长的是什么分组",
    en: "Growth as printed, by what is growing",
  },
  mixes: {
    zh: "除了目标和它旁边的实际增速是同一指标、同一地方，其余各条说的是不同的资金或项目；列在一起是为了看清：增的不是同一样东西。",
    en: "A target and the growth beside it are of one indicator and place; all other rates are about different money, or about projects. They stand together to show that what is growing is not the same thing.",
  },
  notes: [
    {
      zh: "一段时间的增速旁边是更长一段的目标增速：前者比目标增速高，不等于全年的目标已经达到。目标增速按所定的数，不计舍入。目标一句没有“同比”二字，本站读作同一指标。",
      en: "Growth over part of a year is set beside a target rate for the whole: that the first is above the target rate does not mean that the target has been met. A target rate is taken as it is set, without rounding. The sentence of the target does not say “year on year”; we read it as the same indicator.",
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
          ...rates
            .filter((rate) => isTargetOf(rate, of))
            .map((rate): ChartRow => ({ of: rate, label: targetLabel(rate, data), group })),
        ]),
    );
  },
  render: figures,
});

function targetLabel(of: Figure, data: Data): Text {
  const { zh, en } = measureLabel(of, data);
  return { zh: `${zh}（目标）`, en: `${en} (target)` };
}

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
