import { groupThousands, plainDigits } from "../arithmetic/decimal.ts";
import type { Lang, Observation, Text } from "../model/types.ts";
import { perWords } from "../model/format/scale.ts";
import { countsThings, splitBase } from "../arithmetic/unit-base.ts";

const quantities: Readonly<Record<string, Text>> = {
  CNY: { zh: "元", en: "CNY" },
  "1": { zh: "", en: "" },
  W: { zh: "瓦", en: "W" },
  Wh: { zh: "瓦时", en: "Wh" },
  day: { zh: "天", en: "days" },
  rank: { zh: "（名次）", en: "(rank)" },
};

/** What an indicator is measured in. */
export function unitWords(unit: string, lang: Lang): string {
  const { quantity } = splitBase(unit);
  const per = perWords(unit);
  const words = { ...quantities, "1": { zh: "小数", en: "fraction" }, count: { zh: "量词", en: "counting word" } }[
    quantity
  ];
  return `${words?.[lang] ?? quantity}${per[lang] === "" ? "" : `/${per[lang]}`}`;
}

/** A value in its base unit, every digit written out: `16,774,000,000 元`, `0.9091`. */
export function baseValue({ value_base: value, unit_base: base }: Observation, lang: Lang): string {
  const { quantity } = splitBase(base);
  const per = perWords(base);
  // A counting word says something in Chinese only.
  const unit = quantities[quantity]?.[lang] ?? (lang === "zh" && countsThings(base) ? quantity : "");
  const divisor = per[lang] === "" ? "" : `/${per[lang]}`;
  return `${groupThousands(plainDigits(value))} ${unit}${divisor}`.trim();
}
