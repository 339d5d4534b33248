import { indicatorBehind } from "../behind.ts";
import { indicatorOf } from "../lookup.ts";
import type { Indicator, Lang, Text } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { listNames } from "./name-rows.ts";

/** Values of several indicators; in stronger words where one says that it must not stand with another. */
export const differentIndicator: FindCaveat = (rows, data) => {
  const ids = [...new Set(rows.map(({ of }) => indicatorBehind(of, data)))];
  if (ids.length < 2) return undefined;
  const indicators = ids.map((id) => indicatorOf(id, data));
  const alike = indicators.filter((a) => indicators.some((b) => a !== b && barred(a, b)));
  const others = indicators.filter((indicator) => !alike.includes(indicator));
  const text = alike.length > 0 ? { zh: strongZh(alike, others), en: strongEn(alike, others) } : mild(indicators);
  return { kind: "different-indicator", text, ids: idsOf(rows) };
};

function strongZh(alike: readonly Indicator[], others: readonly Indicator[]): string {
  const also = others.length > 0 ? `；另列有${listNames(names(others, "zh"), { lang: "zh" })}` : "";
  return `${names(alike, "zh").join(alike.length === 2 ? "与" : "、")}口径不同，既不能直接相比，也不能相加${also}。`;
}

function strongEn(alike: readonly Indicator[], others: readonly Indicator[]): string {
  const also = others.length > 0 ? `; also shown: ${listNames(names(others, "en"), { lang: "en" })}` : "";
  return `${names(alike, "en").join(alike.length === 2 ? " and " : ", ")} measure different things: neither compare them directly nor add them${also}.`;
}

function mild(indicators: readonly Indicator[]): Text {
  return {
    zh: `指标不同，大小不能直接相比：${listNames(names(indicators, "zh"), { lang: "zh" })}。`,
    en: `Different indicators, whose sizes do not compare directly: ${listNames(names(indicators, "en"), { lang: "en" })}.`,
  };
}

function names(indicators: readonly Indicator[], lang: Lang): string[] {
  return indicators.map((indicator) => `“${indicator[lang]}”`);
}

function barred(a: Indicator, b: Indicator): boolean {
  return a.not_with.includes(b.id) || b.not_with.includes(a.id);
}
