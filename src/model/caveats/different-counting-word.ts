import { inputIndicator } from "../inputs.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

/** Counts of one indicator whose counting words differ, such as 个 beside 项. */
export const differentCountingWord: FindCaveat = (rows, data) => {
  const byIndicator = Map.groupBy(rows, ({ of }) => inputIndicator(of, data));
  for (const alike of byIndicator.values()) {
    const groups = groupRows(alike, ({ of: { unit_base: word } }) =>
      word !== "" && countsThings(word) ? [{ zh: `“${word}”`, en: `“${word}”` }] : [],
    );
    if (groups.length < 2) continue;
    const text = {
      zh: `量词不同，所数的未必是同一种东西：${nameGroups(groups, { among: rows, lang: "zh" })}。`,
      en: `Counted with different Chinese measure words, so perhaps not the same kind of thing: ${nameGroups(groups, { among: rows, lang: "en" })}.`,
    };
    return { kind: "different-counting-word", text, ids: idsOf(groups.flatMap((group) => group.rows)) };
  }
  return undefined;
};
