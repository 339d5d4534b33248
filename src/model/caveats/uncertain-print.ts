import { inputFigures } from "../inputs.ts";
import { flagWords } from "../flag-words.ts";
import type { Flag } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

// A number split over two lines, or one with two readings, is not an unclear print; its note says what there is to say.
const unclear = (flag: Flag) => flag !== "split" && flag !== "ambiguous";

/** Values whose print is unclear or odd, themselves or in what they are computed from. */
export const uncertainPrint: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) =>
    inputFigures(of, data).flatMap(({ flags }) => flags.filter(unclear).map((flag) => flagWords[flag])),
  );
  if (groups.length === 0) return undefined;
  const text = {
    zh: `原文不够清楚或可疑：${nameGroups(groups, { among: rows, lang: "zh" })}。`,
    en: `Unclear or odd in the original: ${nameGroups(groups, { among: rows, lang: "en" })}.`,
  };
  return { kind: "uncertain-print", text, ids: idsOf(groups.flatMap((group) => group.rows)) };
};
