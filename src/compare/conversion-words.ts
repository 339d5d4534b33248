import type { Text } from "../model/types.ts";
import type { ConversionKind } from "./conversion.ts";

/** What is reckoned, and what that leaves open. */
export const conversionWords: Readonly<Record<ConversionKind, Text>> = {
  "share-of-target": { zh: "折成目标的比例", en: "As a share of the target" },
  "share-of-expected": { zh: "折成预计数的比例", en: "As a share of what was expected" },
  "per-head": {
    zh: "折成人均（2020年普查的常住人口）",
    en: "Per head, by the residents of the 2020 census",
  },
  "per-month": {
    zh: "折成月均：平均到每个月，各月未必一样",
    en: "Per month: spread evenly, though months may differ",
  },
  "growth-base": { zh: "由增速推算上年同期（倒推）", en: "What it grew from, by the growth rate" },
  "one-unit": { zh: "印的单位不同，这里换成同一单位", en: "Printed in different units, told here in one" },
};
