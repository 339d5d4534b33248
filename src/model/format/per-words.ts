import { splitBase } from "../../arithmetic/unit-base.ts";
import type { Text } from "../types.ts";

const words: Readonly<Record<string, Text>> = {
  mu: { zh: "亩", en: "mu" },
  person: { zh: "人", en: "resident" },
  project: { zh: "个", en: "project" },
  day: { zh: "天", en: "day" },
  month: { zh: "月", en: "month" },
  year: { zh: "年", en: "year" },
};

/** What a base unit divides by, in words: 亩 of `CNY/mu`; empty where it does not. */
export function perWords(base: string): Text {
  const { per } = splitBase(base);
  return words[per] ?? { zh: per, en: per };
}
