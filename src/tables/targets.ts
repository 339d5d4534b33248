import { computed, table } from "./declare.ts";
import { placeNames, indicatorNames, place, taken } from "./usual.ts";
import { figures } from "./figures.ts";

const inUnitBase = { zh: "以 unit_base 列的单位计。", en: "In the unit of the column unit_base." };

/** Each target, what is reported towards it, and how it stands: worked out from the figures, not written. */
export const targets = table({
  noun: "target",
  key: ["target"],
  published: { name: "targets", title: { zh: "目标和进度", en: "Targets and how far they have come" } },
  columns: {
    target: computed({
      title: { zh: "目标编号", en: "Target" },
      description: {
        zh: "目标或预计数的编号，见 figures.csv。",
        en: "Id of the target or expected figure, see figures.csv.",
      },
      references: { to: "figures" },
    }),
    place: taken(place({ zh: "GB/T 2260 代码，见 places.csv。", en: "GB/T 2260 code, see places.csv." })),
    ...placeNames,
    indicator: taken(figures.columns.indicator),
    ...indicatorNames,
    period_start: computed({
      title: { zh: "起日", en: "Start" },
      type: "date",
      description: { zh: "目标所属时期的第一天。", en: "First day of the target's period." },
    }),
    period_end: computed({
      title: { zh: "止日", en: "End" },
      type: "date",
      description: { zh: "目标所属时期的最后一天。", en: "Last day of the target's period." },
    }),
    status: computed({
      title: { zh: "状态", en: "Status" },
      description: { zh: "target 目标，expected 预计。", en: "target or expected." },
    }),
    dimension: taken(figures.columns.dimension),
    member: taken(figures.columns.member),
    qualifier: computed({
      title: { zh: "修饰", en: "Qualifier" },
      description: {
        zh: "原文对目标数的修饰：exact 无，about 约，nearly 近，more_than 超，at_least 以上，at_most 以内。",
        en: "How the print hedges the target: exact, about, nearly, more_than, at_least or at_most.",
      },
    }),
    target_value: computed({
      title: { zh: "目标值", en: "Target value" },
      unitIn: "unit_base",
      description: inUnitBase,
    }),
    unit_base: computed({
      title: { zh: "基本单位", en: "Base unit" },
      description: {
        zh: "CNY 元，1 比率，CNY/mu 元每亩，或量词。",
        en: "CNY, 1 (a fraction), CNY/mu, or the counting word.",
      },
    }),
    reported: computed({
      title: { zh: "已报道的数", en: "Reported" },
      description: {
        zh: "同一指标、同一地区、目标期内已报道的数的编号；没有则为空。",
        en: "Id of the same indicator of the same place, as far as reported; empty where none is.",
      },
      references: { to: "figures" },
    }),
    reported_value: computed({
      title: { zh: "已报道的值", en: "Reported value" },
      unitIn: "unit_base",
      description: inUnitBase,
    }),
    reported_end: computed({
      title: { zh: "报道截止日", en: "Reported to" },
      type: "date",
      description: { zh: "已报道的数截止的日子。", en: "Last day of what is reported." },
    }),
    share_reached: computed({
      title: { zh: "完成比例（推算）", en: "Share reached (derived)" },
      unit: "1",
      description: {
        zh: "已报道的值除以目标值；增速和水平不能累加，为空。",
        en: "Reported over target; empty for rates and levels, which do not add up.",
      },
    }),
    time_elapsed: computed({
      title: { zh: "时间进度（推算）", en: "Time elapsed (derived)" },
      unit: "1",
      description: {
        zh: "报道截止时已过的时间占目标期的比例。",
        en: "Share of the target's period that had passed by then.",
      },
    }),
    pace: computed({
      title: { zh: "月均（推算）", en: "Pace (derived)" },
      unit: "CNY/month",
      description: { zh: "已报道的值平均每月多少，元/月。", en: "Reported value a month, in CNY." },
    }),
    pace_needed: computed({
      title: { zh: "还需月均（推算）", en: "Pace needed (derived)" },
      unit: "CNY/month",
      description: {
        zh: "要完成目标，剩下的月份平均每月还需多少，元/月。",
        en: "What the months that are left have to bring each, in CNY.",
      },
    }),
    standing: computed({
      title: { zh: "红绿", en: "Standing" },
      description: {
        zh: "ahead 不落后（绿），behind 落后（红），forecast 预计而不评，open 有数但比不出，unreported 本站的报道里没有。",
        en: "ahead (green), behind (red), forecast (not rated), open (reported, but not comparable) or unreported.",
      },
    }),
  },
});
