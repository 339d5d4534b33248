import type { ChartRow, Data, Indicator, Lang, Text } from "../types.ts";
import { inputFigures, inputIndicator, indicatorOf } from "../lookup.ts";
import { partsOf } from "../parts-of.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { listAll, listNames } from "./name-rows.ts";

/** Values of several indicators; in stronger words where one says that it must not stand with another. */
export const differentIndicator: FindCaveat = (rows, data) => {
  const ids = [...new Set(rows.map(({ of }) => inputIndicator(of, data)))];
  if (ids.length < 2) return undefined;
  const parts = partsAmong(rows, data);
  const told = { kind: "different-indicator", ids: idsOf(rows) } as const;
  // A part has a length within that of its whole.
  if (parts.length > 0) return { ...told, text: partTexts(parts, data), comparable: true };
  const indicators = ids.map((id) => indicatorOf(id, data));
  const alike = indicators.filter((a) => indicators.some((b) => a !== b && barred(a, b)));
  const others = indicators.filter((indicator) => !alike.includes(indicator));
  const text = alike.length > 0 ? { zh: strongZh(alike, others), en: strongEn(alike, others) } : mild(indicators);
  return { ...told, text, comparable: false };
};

/**
 * Indicators of which a relation says that one figure here lies within another, when only shares stand beside these.
 */
function partsAmong(rows: readonly ChartRow[], data: Data): readonly (readonly [part: string, whole: string])[] {
  const indicators = new Map(
    rows.flatMap(({ of }) => inputFigures(of, data)).map(({ id, indicator }) => [id, indicator]),
  );
  const pairs = data.relations.flatMap(partsOf).flatMap((ids) => {
    const [part = "", whole = ""] = ids.map((id) => indicators.get(id));
    return part !== "" && whole !== "" && part !== whole ? [[part, whole] as const] : [];
  });
  const joined = new Set(pairs.flat());
  const unique = new Map(pairs.map((pair) => [pair.join(), pair]));
  const alone = [...indicators.values()].filter((id) => !joined.has(id));
  return alone.every((id) => indicatorOf(id, data).kind === "share") ? [...unique.values()] : [];
}

function partTexts(parts: readonly (readonly [string, string])[], data: Data): Text {
  const said = parts.map((pair) => partText(pair, data));
  return {
    zh: `${said.map(({ zh }) => zh).join("；")}，不能相加。`,
    en: `${said.map(({ en }) => en).join("; ")}: do not add them up.`,
  };
}

/** That one lies within the other, or is the number of which the other is the share. */
function partText([part, whole]: readonly [string, string], data: Data): Text {
  const [own, other] = [indicatorOf(part, data), indicatorOf(whole, data)];
  if (other.kind !== "share")
    return { zh: `“${own.zh}”含在“${other.zh}”之内`, en: `“${own.en}” is part of “${other.en}”` };
  const what = own.unit === "count" ? { zh: "个数", en: "number" } : { zh: "数额", en: "amount" };
  return {
    zh: `“${own.zh}”是${what.zh}，“${other.zh}”是它的占比`,
    en: `“${own.en}” is the ${what.en} of which “${other.en}” is the share`,
  };
}

function strongZh(alike: readonly Indicator[], others: readonly Indicator[]): string {
  const also = others.length > 0 ? `；另列有${listNames(names(others, "zh"), { lang: "zh" })}` : "";
  return `${names(alike, "zh").join(alike.length === 2 ? "与" : "、")}含义或口径不同，不能直接比大小，也不能相加${also}。`;
}

function strongEn(alike: readonly Indicator[], others: readonly Indicator[]): string {
  const also = others.length > 0 ? `; also shown: ${listNames(names(others, "en"), { lang: "en" })}` : "";
  return `${listAll(names(alike, "en"))} measure different things: do not compare them directly or add them up${also}.`;
}

function mild(indicators: readonly Indicator[]): Text {
  return {
    zh: `指标不同，大小不能直接相比：${listNames(names(indicators, "zh"), { lang: "zh" })}。`,
    en: `Different indicators, not directly comparable in size: ${listNames(names(indicators, "en"), { lang: "en" })}.`,
  };
}

function names(indicators: readonly Indicator[], lang: Lang): string[] {
  return indicators.map((indicator) => `“${indicator[lang]}”`);
}

function barred(a: Indicator, b: Indicator): boolean {
  return a.not_with.includes(b.id) || b.not_with.includes(a.id);
}
