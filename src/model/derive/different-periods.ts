import { formatPeriod } from "../format.ts";
import type { Figure, Lang, Text } from "../types.ts";

/** The note on a computation whose inputs cover different days. */
export function differentPeriods(a: Figure, b: Figure): Text {
  const name = (figure: Figure, lang: Lang): string =>
    formatPeriod(figure, lang) || { zh: "未写明", en: "not stated" }[lang];
  return {
    zh: `两个输入的时期不同：${name(a, "zh")}与${name(b, "zh")}。`,
    en: `The two inputs cover different periods: ${name(a, "en")} and ${name(b, "en")}.`,
  };
}
