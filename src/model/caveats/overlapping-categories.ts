import { idsOf, type FindCaveat } from "./caveat.ts";
import { membersOfNature } from "./members-of-nature.ts";
import { listAll, listNames } from "./name-rows.ts";

/** Categories of which one thing may belong to several. */
export const overlappingCategories: FindCaveat = (rows, data) => {
  const found = membersOfNature(rows, { nature: "overlapping", data });
  if (found.length === 0) return undefined;
  const text = {
    zh: `${listNames(
      found.map(({ dimension }) => `“${dimension.zh}”`),
      { lang: "zh" },
    )}各项可能互有重叠，不能当作一个整体的几部分相加。`,
    en: `The categories of ${listAll(found.map(({ dimension }) => `“${dimension.en}”`))} may overlap; do not add them up as parts of one whole.`,
  };
  return { kind: "overlapping-categories", text, ids: idsOf(found.flatMap((group) => group.rows)) };
};
