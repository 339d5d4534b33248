import { indicatorOf, inputIndicator } from "../lookup.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { nameRows } from "./name-rows.ts";

/**
 * Values of several places whose indicator says, by naming itself among those that it must not stand with, that each
 * place counts in a way of its own or leaves it untold.
 */
export const unstatedCriteria: FindCaveat = (rows, data) => {
  const own = rows.filter(({ of }) => {
    const { id, not_with } = indicatorOf(inputIndicator(of, data), data);
    return not_with.includes(id);
  });
  if (new Set(own.map(({ of }) => of.place)).size < 2) return undefined;
  const text = {
    zh: `各地按什么标准数，文中未说，不能比大小：${nameRows(own, { among: rows, lang: "zh" })}。`,
    en: `By what criteria each place counts is not stated, so sizes do not compare: ${nameRows(own, { among: rows, lang: "en" })}.`,
  };
  return { kind: "unstated-criteria", text, ids: idsOf(own), comparable: false };
};
