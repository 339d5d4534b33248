import type { Lang, Observation } from "../types.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";
import { perWords, scaleOf } from "./scale.ts";

/**
 * The unit that a value is told in: 亿元, `CNY bn`, %; empty for a print without one, such as 过半, and for English
 * counts, whose nouns a chart names elsewhere.
 */
export function unitWords(of: Observation, lang: Lang): string {
  const { unit, unit_base: base, value_base: size } = of;
  const per = perWords(base).zh;
  if (of.basis === "printed" && unit === "") return "";
  // A unit of an English page is told in the Chinese one of the same size.
  const chinese = lang === "zh" && !/^[a-z]/i.test(unit);
  if (of.basis === "printed" && chinese) return per === "" || unit.includes("/") ? unit : `${unit}/${per}`;
  if (lang === "en" && countsThings(base)) return "";
  const { before, after } = scaleOf(base, { size, lang });
  return `${before.trim()} ${after.trim()}`.trim();
}
