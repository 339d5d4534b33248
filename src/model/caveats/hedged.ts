import { inputFigures } from "../inputs.ts";
import type { Qualifier, Text } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

const words: Readonly<Partial<Record<Qualifier, Text>>> = {
  about: { zh: "约", en: "about" },
  nearly: { zh: "近", en: "nearly" },
  more_than: { zh: "超过", en: "more than" },
  at_least: { zh: "不低于", en: "at least" },
  at_most: { zh: "不超过", en: "at most" },
};

/** Values that the print hedges, themselves or in what they are computed from. */
export const hedged: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) => inputFigures(of, data).flatMap(({ qualifier }) => words[qualifier] ?? []));
  if (groups.length === 0) return undefined;
  const text = {
    zh: `原文带有修饰语，不是精确数：${nameGroups(groups, { among: rows, lang: "zh" })}。`,
    en: `Hedged in the report, so not exact: ${nameGroups(groups, { among: rows, lang: "en" })}.`,
  };
  return { kind: "hedged", text, ids: idsOf(groups.flatMap((group) => group.rows)) };
};
