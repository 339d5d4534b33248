import type { ChartRow, Lang } from "../types.ts";

interface Options {
  /** All rows of the chart: a label that several of them carry gets its group as well. */
  among: readonly ChartRow[];
  lang: Lang;
  /** How many names before the rest is only counted. */
  most?: number;
}

/** What a row is called among others; without brackets, for it may stand in some. */
export function nameRow(row: ChartRow, { among, lang }: Options): string {
  const label = row.label[lang];
  const shared = among.some((other) => other.label[lang] === label && other.group?.[lang] !== row.group?.[lang]);
  if (!shared || row.group === undefined) return label;
  return `${row.group[lang]} · ${label}`;
}

/**
 * Names rows in one phrase: `A、B等7项`, `A; B; and 5 more` (English labels hold commas), or `all values` where none is
 * left out.
 */
export function nameRows(rows: readonly ChartRow[], { among, lang, most = 4 }: Options): string {
  if (rows.length === among.length && rows.length > 1) return lang === "zh" ? "图中全部数值" : "all values shown";
  return listNames(
    rows.map((row) => nameRow(row, { among, lang })),
    { lang, most },
  );
}

/** Joins English names as a sentence does: `A, B and C`. */
export function listAll(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Joins names, each once, and counts those beyond `most`. */
export function listNames(names: readonly string[], { lang, most = 4 }: { lang: Lang; most?: number }): string {
  const once = [...new Set(names)];
  const shown = once.slice(0, most).join(lang === "zh" ? "、" : "; ");
  if (once.length <= most) return shown;
  return lang === "zh" ? `${shown}等${once.length}项` : `${shown}; and ${once.length - most} more`;
}
