import type { Lang, Observation } from "../types.ts";
import { computedValue } from "./computed.ts";
import { printedEn, printedZh } from "./printed.ts";

/**
 * A value as read on page and chart, with its unit: `约2633亿元`, `about CNY 263.3 bn`, `≈87.9亿元`.
 * English counts stand without their noun, which `formatQuantity` adds.
 */
export function formatValue(observation: Observation, lang: Lang): string {
  if (observation.basis !== "printed") return computedValue(observation, lang);
  return lang === "zh" ? printedZh(observation) : printedEn(observation);
}
