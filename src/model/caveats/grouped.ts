import type { ChartRow, Lang, Text, Qualifier, Flag } from "../types.ts";
import { nameRows } from "./name-rows.ts";
import { countsFigures, inputIndicator, inputFigures } from "../lookup.ts";
import { idsOf, type Caveat, type CaveatKind, type FindCaveat } from "./caveat.ts";
import { yearWords } from "../format/period.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";
import { flagWords, isDoubt } from "../flag-words.ts";

/** Rows that share something, and the words for what they share. */
export interface Group {
  words: Text;
  rows: ChartRow[];
}

/** Groups rows by the Chinese words for what they share; rows without words are left out. */
export function groupRows(rows: readonly ChartRow[], wordsOf: (row: ChartRow) => readonly Text[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const words of wordsOf(row)) {
      const group = groups.get(words.zh) ?? { words, rows: [] };
      if (!group.rows.includes(row)) group.rows.push(row);
      groups.set(words.zh, group);
    }
  }
  return [...groups.values()];
}

/** Writes groups out, without brackets: `11个月：A、B；12个月：C`, `11 months: A; B. 12 months: C`. */
export function nameGroups(
  groups: readonly Group[],
  { among, lang }: { among: readonly ChartRow[]; lang: Lang },
): string {
  const parts = groups.map(({ words, rows }) => {
    const names = nameRows(rows, { among, lang, most: 3 });
    return lang === "zh" ? `${words.zh}：${names}` : `${capital(words.en)}: ${names}`;
  });
  return parts.join(lang === "zh" ? "；" : ". ");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Told {
  kind: CaveatKind;
  /** What to say before the groups. */
  words: Text;
  among: readonly ChartRow[];
  /** How many groups need a word; one unless told. */
  least?: number;
  /** Whether sizes may be compared all the same; they may unless told. */
  comparable?: boolean;
}

/** Tells groups in one caveat; undefined where they are too few. */
export function tellGroups(
  groups: readonly Group[],
  { kind, words, among, least = 1, comparable = true }: Told,
): Caveat | undefined {
  if (groups.length < least) return undefined;
  const text = {
    zh: `${words.zh}。${nameGroups(groups, { among, lang: "zh" })}。`,
    en: `${words.en}. ${nameGroups(groups, { among, lang: "en" })}.`,
  };
  return { kind, text, ids: idsOf(groups.flatMap(({ rows }) => rows)), comparable };
}

/** Values of different years. */
export const differentYear: FindCaveat = (rows) => {
  const groups = groupRows(rows, ({ of }) => yearWords(of));
  const words = { zh: "年份不同", en: "The values are for different years" };
  return tellGroups(groups, { kind: "different-year", words, among: rows, least: 2 });
};

const countingWords = {
  zh: "量词不同，所数的未必是同一种东西",
  en: "Counted with different Chinese measure words, so perhaps not the same kind of thing",
};

/** Counts of one indicator whose counting words differ, such as 个 beside 项. */
export const differentCountingWord: FindCaveat = (rows, data) =>
  [...Map.groupBy(rows, ({ of }) => inputIndicator(of, data)).values()]
    .map((alike) =>
      groupRows(alike, ({ of: { unit_base: word } }) =>
        word !== "" && countsThings(word) ? [{ zh: `“${word}”`, en: `“${word}”` }] : [],
      ),
    )
    .map((groups) =>
      tellGroups(groups, {
        kind: "different-counting-word",
        words: countingWords,
        among: rows,
        least: 2,
        comparable: false,
      }),
    )
    .find((caveat) => caveat !== undefined);

const hedgeWords: Readonly<Partial<Record<Qualifier, Text>>> = {
  about: { zh: "约", en: "about" },
  nearly: { zh: "近", en: "nearly" },
  more_than: { zh: "超过", en: "more than" },
  at_least: { zh: "不低于", en: "at least" },
  at_most: { zh: "不超过", en: "at most" },
};

/** Values that the print hedges, themselves or in what they are computed from. */
export const hedged: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) =>
    countsFigures(of) ? [] : inputFigures(of, data).flatMap(({ qualifier }) => hedgeWords[qualifier] ?? []),
  );
  const words = {
    zh: "原文带有修饰语，或由这样的数推算，不是精确数",
    en: "Hedged where it is printed, or derived from what is, so not exact",
  };
  return tellGroups(groups, { kind: "hedged", words, among: rows });
};

// A number split over two lines is not an unclear print.
const unclear = (flag: Flag) => isDoubt(flag) && flag !== "split";

/** Values whose print is unclear or odd, themselves or in what they are computed from. */
export const uncertainPrint: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) =>
    inputFigures(of, data).flatMap(({ flags }) => flags.filter(unclear).map((flag) => flagWords[flag])),
  );
  const words = { zh: "原文不够清楚或可疑", en: "Unclear or odd in the original" };
  return tellGroups(groups, { kind: "uncertain-print", words, among: rows });
};
