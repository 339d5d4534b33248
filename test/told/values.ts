import { formatQuantity, formatValue } from "../../src/model/format.ts";
import type { Data, Lang, Observation } from "../../src/model/types.ts";

/** Texts that stand for nothing but a figure, and the values that each may stand for, the longest text first. */
export type Values = readonly (readonly [text: string, of: readonly Observation[]])[];

// `20个` and `15` are said of much else; three digits, money, a share or a capacity are not.
const distinct = (text: string): boolean => /\d{3}|\d[\d.,]*(?:%|\s?GW|MWh|亿|万)|CNY/.test(text);

/** The value texts of observations in a language that can be told from other numbers of a page. */
export function valuesOf(observations: readonly Observation[], { data, lang }: { data: Data; lang: Lang }): Values {
  const texts = observations.flatMap((of) =>
    [...new Set([formatValue(of, lang), formatQuantity(of, { data, lang })])].map((text) => ({
      text: plain(text),
      of,
    })),
  );
  return [...Map.groupBy(texts, ({ text }) => text)]
    .filter(([text]) => distinct(text))
    .map(([text, found]) => [text, found.map(({ of }) => of)] as const)
    .toSorted(([a], [b]) => b.length - a.length);
}

/** Text with one sort of space and no soft hyphens. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The values that a text prints, each text once; a number within a longer one is not found. */
export function valuesIn(text: string, values: Values): Values {
  let rest = plain(text);
  return values.filter(([value]) => {
    const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`(?<![\\d.,−])${escaped}(?![\\d%]|[.,]\\d|亿|万)`, "gu");
    if (!found.test(rest)) return false;
    rest = rest.replace(found, " ");
    return true;
  });
}
