import type { Column } from "./column.ts";
import type { Indicator } from "../model/types.ts";

/** The columns of indicators.csv. */
export const indicatorColumns: readonly Column<Indicator>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    key: true,
    description: { zh: "指标的固定编号。", en: "Stable id of the indicator." },
    read: ({ id }) => id,
  },
  {
    name: "zh",
    title: { zh: "中文名", en: "Chinese name" },
    type: "string",
    description: { zh: "指标的中文名。", en: "Chinese name of the indicator." },
    read: ({ zh }) => zh,
  },
  {
    name: "en",
    title: { zh: "英文名", en: "English name" },
    type: "string",
    description: { zh: "指标的英文名。", en: "English name of the indicator." },
    read: ({ en }) => en,
  },
  {
    name: "definition",
    title: { zh: "定义", en: "Definition (Chinese)" },
    type: "string",
    description: { zh: "本站对指标的解释。", en: "What it measures, in Chinese." },
    read: ({ definition }) => definition.zh,
  },
  {
    name: "definition_en",
    title: { zh: "定义（英文）", en: "Definition" },
    type: "string",
    description: { zh: "本站对指标的解释，英文。", en: "What it measures." },
    read: ({ definition }) => definition.en,
  },
  {
    name: "unit",
    title: { zh: "基本单位", en: "Base unit" },
    type: "string",
    description: { zh: "基本单位；count 为任何量词。", en: "Base unit; count admits any counting word." },
    read: ({ unit }) => unit,
  },
  {
    name: "kind",
    title: { zh: "类型", en: "Kind" },
    type: "string",
    description: {
      zh: "存量、流量、比率、占比、计数、位次或规模。",
      en: "stock, flow, rate, share, count, rank or size.",
    },
    read: ({ kind }) => kind,
  },
  {
    name: "low",
    title: { zh: "通常下限", en: "Usual low" },
    type: "number",
    unitIn: "unit",
    description: {
      zh: "基本单位下的通常最小值，越出者不予收录。",
      en: "Least usual value in the base unit; one below is refused.",
    },
    read: ({ low }) => low,
  },
  {
    name: "high",
    title: { zh: "通常上限", en: "Usual high" },
    type: "number",
    unitIn: "unit",
    description: {
      zh: "基本单位下的通常最大值，越出者不予收录。",
      en: "Greatest usual value in the base unit; one above is refused.",
    },
    read: ({ high }) => high,
  },
  {
    name: "not_with",
    title: { zh: "不可并比", en: "Not with" },
    type: "string",
    description: {
      zh: "形似而口径不同、不可直接相比的指标编号，以分号隔开。",
      en: "Ids of indicators that look alike but must not be compared with it, separated by semicolons.",
    },
    read: ({ not_with }) => not_with.join(";"),
  },
];
