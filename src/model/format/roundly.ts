import type { Lang, Observation, Printed } from "../types.ts";
import { formatValue } from "./value.ts";

const scales: Readonly<Record<Lang, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, "万亿元"],
    [1e8, "亿元"],
  ],
  en: [
    [1e12, "trillion yuan"],
    [1e9, "billion yuan"],
    [1e6, "million yuan"],
  ],
};

/**
 * An amount for a headline, to two digits at most and told as about: 约1万亿元 of 10024.7亿元. The print itself stands in
 * the text below.
 * @throws for what is no money
 */
export function roundly({ id, unit_base, value_base }: Printed, lang: Lang): string {
  if (unit_base !== "CNY") throw new Error(`no amount of money: ${id}. A headline rounds nothing else.`);
  const value = Number(value_base.toPrecision(2));
  const [scale, unit] = scales[lang].find(([size]) => value >= size) ?? [1, lang === "zh" ? "元" : "yuan"];
  const number = String(Number((value / scale).toPrecision(2)));
  return lang === "zh" ? `约${number}${unit}` : `about ${number} ${unit}`;
}

/**
 * An amount as the headline of a chart has it: in Chinese one of a trillion yuan or more is 约1万亿元 and not 10024.7亿元,
 * for the print stands in the drawing; any other value as it is read elsewhere.
 */
export function inHeadline(of: Observation, lang: Lang): string {
  const isLong = lang === "zh" && of.basis === "printed" && of.unit_base === "CNY" && of.value_base >= 1e12;
  return isLong ? roundly(of, lang) : formatValue(of, lang);
}
