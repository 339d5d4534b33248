import { countsFigures } from "../lookup.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { nameRows } from "./name-rows.ts";

/** Counts of promises of several places: of one place more was read than of another. */
export const unevenReading: FindCaveat = (rows) => {
  const counts = rows.filter(({ of }) => countsFigures(of));
  if (counts.length < 2) return undefined;
  const text = {
    zh: `各地读到的承诺和后来的材料多少不一，个数不能相比：${nameRows(counts, { among: rows, lang: "zh" })}。`,
    en: `More was read of one place than of another, so counts do not compare: ${nameRows(counts, { among: rows, lang: "en" })}.`,
  };
  return { kind: "uneven-reading", text, ids: idsOf(counts), comparable: false };
};
