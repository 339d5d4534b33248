import { table, type Row } from "./declare.ts";
import { filled, id, list, number, word, prose } from "./kinds.ts";
import { vocabularyNames } from "./usual.ts";

/** What sort of quantity an indicator is. */
export const indicatorKinds = ["stock", "flow", "rate", "share", "count", "rank", "size"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const indicators = table({
  noun: "indicator",
  file: "vocab/indicators.csv",
  about: "What is measured.",
  key: ["id"],
  published: { name: "indicators", title: { zh: "指标与定义", en: "Indicators and definitions" } },
  columns: {
    id: id({
      title: { zh: "编号", en: "Id" },
      description: { zh: "指标的固定编号。", en: "Stable id of the indicator." },
    }),
    ...vocabularyNames({ zh: "指标", en: "indicator" }),
    ...prose("definition", {
      needed: true,
      title: { zh: "定义", en: "Definition" },
      description: { zh: "本站对指标的解释。", en: "What it measures." },
      english: { zh: "本站对指标的解释，英文。" },
    }),
    unit: filled({
      title: { zh: "基本单位", en: "Base unit" },
      description: { zh: "基本单位；count 为任何量词。", en: "Base unit; count admits any counting word." },
      about: "Base unit; `count` admits any counting word, `X/Y` a printed X per Y.",
    }),
    kind: word(indicatorKinds, {
      noun: "kind of indicator",
      title: { zh: "类型", en: "Kind" },
      description: {
        zh: "存量、流量、比率、占比、计数、位次或规模。",
        en: "stock, flow, rate, share, count, rank or size.",
      },
      about: "What sort of quantity it is.",
    }),
    low: number({
      title: { zh: "通常下限", en: "Usual low" },
      unitIn: "unit",
      description: {
        zh: "基本单位下的通常最小值，越出者不予收录。",
        en: "Least usual value in the base unit; one below is refused.",
      },
    }),
    high: number({
      title: { zh: "通常上限", en: "Usual high" },
      unitIn: "unit",
      description: {
        zh: "基本单位下的通常最大值，越出者不予收录。",
        en: "Greatest usual value in the base unit; one above is refused.",
      },
    }),
    not_with: list({
      title: { zh: "不可并比", en: "Not with" },
      description: {
        zh: "形似而口径不同、不可直接相比的指标编号，以分号隔开。",
        en: "Ids of indicators that look alike but must not be compared with it, separated by semicolons.",
      },
      references: { to: "indicators" },
    }),
    near: list({
      title: { zh: "目标旁可列", en: "Near" },
      description: {
        zh: "所列指标的目标没有报告进度时，可放在旁边的、口径不同的指标编号，以分号隔开。",
        en: "Ids of indicators of which a figure may stand beside a target of this one towards which nothing is reported, as another measure of the same thing, separated by semicolons.",
      },
      references: { to: "indicators" },
    }),
  },
});

/** What is measured. */
export type Indicator = Row<typeof indicators>;
