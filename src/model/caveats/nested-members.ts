import { idsOf, type FindCaveat } from "./caveat.ts";
import { membersOfNature } from "./members-of-nature.ts";
import { listAll, listNames } from "./name-rows.ts";

/** Members of which the wider contain the narrower, such as ≥ 1 bn and ≥ 5 bn. */
export const nestedMembers: FindCaveat = (rows, data) => {
  const found = membersOfNature(rows, { nature: "nested", data });
  if (found.length === 0) return undefined;
  const text = {
    zh: `${listNames(
      found.map(({ dimension }) => `“${dimension.zh}”`),
      { lang: "zh" },
    )}各档层层包含，不能相加。`,
    en: `The tiers of ${listAll(found.map(({ dimension }) => `“${dimension.en}”`))} are nested one within another and must not be added up.`,
  };
  return { kind: "nested-members", text, ids: idsOf(found.flatMap((group) => group.rows)) };
};
