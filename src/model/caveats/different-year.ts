import { yearWords } from "../format/years.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

/** Values of different years. */
export const differentYear: FindCaveat = (rows) => {
  const groups = groupRows(rows, ({ of }) => yearWords(of));
  if (groups.length < 2) return undefined;
  const text = {
    zh: `年份不同：${nameGroups(groups, { among: rows, lang: "zh" })}。`,
    en: `The values are for different years: ${nameGroups(groups, { among: rows, lang: "en" })}.`,
  };
  return { kind: "different-year", text, ids: idsOf(groups.flatMap((group) => group.rows)) };
};
