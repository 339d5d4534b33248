import type { ChartRow } from "../chart-row.ts";
import type { Lang, Text } from "../types.ts";
import { nameRows } from "./name-rows.ts";

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

/** Writes groups out: `11个月（A、B）、12个月（C）`. */
export function nameGroups(
  groups: readonly Group[],
  { among, lang }: { among: readonly ChartRow[]; lang: Lang },
): string {
  const parts = groups.map(({ words, rows }) => {
    const names = nameRows(rows, { among, lang, most: 3 });
    return lang === "zh" ? `${words.zh}（${names}）` : `${words.en} (${names})`;
  });
  return parts.join(lang === "zh" ? "、" : ", ");
}
