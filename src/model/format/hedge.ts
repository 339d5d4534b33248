import type { Lang, Qualifier } from "../types.ts";

const before: Readonly<Record<Lang, Readonly<Partial<Record<Qualifier, string>>>>> = {
  zh: { about: "约", nearly: "近", more_than: "超", at_most: "不超过" },
  en: { about: "about ", nearly: "nearly ", more_than: "more than ", at_least: "at least ", at_most: "at most " },
};

/** Puts the hedge of a print before (or, for 以上, after) its number. */
export function hedge(text: string, { qualifier, lang }: { qualifier: Qualifier; lang: Lang }): string {
  if (qualifier === "at_least" && lang === "zh") return `${text}以上`;
  return (before[lang][qualifier] ?? "") + text;
}
