import { figuresBehind } from "../behind.ts";
import type { Flag, Text } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

// A number split over two lines, or one with two readings, is not an unclear print; its note says what there is to say.
const words: Readonly<Partial<Record<Flag, Text>>> = {
  garbled: { zh: "文字识别不清", en: "garbled in recognition" },
  caption: { zh: "只见于图片说明", en: "from a photo caption" },
  cut: { zh: "句子不完整", en: "sentence cut off" },
  "odd-unit": { zh: "单位可疑", en: "implausible unit" },
  "odd-print": { zh: "数字可疑", en: "odd print" },
  "lost-unit": { zh: "单位缺失", en: "unit lost" },
};

/** Values whose print is unclear or odd, themselves or in what they are computed from. */
export const uncertainPrint: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) =>
    figuresBehind(of, data).flatMap(({ flags }) => flags.flatMap((flag) => words[flag] ?? [])),
  );
  if (groups.length === 0) return undefined;
  const text = {
    zh: `原文不够清楚或可疑：${nameGroups(groups, { among: rows, lang: "zh" })}。`,
    en: `Unclear or odd in the original: ${nameGroups(groups, { among: rows, lang: "en" })}.`,
  };
  return { kind: "uncertain-print", text, ids: idsOf(groups.flatMap((group) => group.rows)) };
};
