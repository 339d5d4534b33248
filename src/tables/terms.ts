import { table, type Row } from "./declare.ts";
import { id, list, prose, word } from "./kinds.ts";
import { vocabularyNames } from "./usual.ts";

/** What sort of word a term is: one of the field, one of this site, or the name of a firm or an event. */
export const termUses = ["field", "site", "name"] as const;
export type TermUse = (typeof termUses)[number];

export const terms = table({
  noun: "term",
  file: "vocab/terms.csv",
  about:
    "Terms and names that all texts of the site write in one way, with what they mean and what is not written for them.",
  key: ["id"],
  published: { name: "terms", title: { zh: "用语", en: "Terms" } },
  columns: {
    id: id({
      title: { zh: "编号", en: "Id" },
      description: { zh: "用语的固定编号。", en: "Stable id of the term." },
      about: "Stable, and its anchor on `/about/terms/`.",
    }),
    use: word(termUses, {
      noun: "use of a term",
      title: { zh: "用处", en: "Use" },
      description: {
        zh: "field 行业用语，site 本站用语，name 企业或活动的名称。",
        en: "field (of investment promotion), site (of this site) or name (of a firm or an event).",
      },
      about: "Pages explain those of `field` where they first stand in a section.",
    }),
    ...vocabularyNames({ zh: "用语", en: "term" }),
    ...prose("meaning", {
      needed: true,
      title: { zh: "意思", en: "Meaning" },
      description: { zh: "用平常话说明。", en: "What it means, in plain words." },
      english: { zh: "用平常话说明，英文。" },
    }),
    also: list({ about: "What readers may call it, in Chinese: the search leads them from there to the term." }),
    also_en: list({ about: "The same in English; also what our own texts do not write." }),
    avoid: list({
      title: { zh: "不用的写法", en: "Not written (Chinese)" },
      description: {
        zh: "中文里不用来说它的写法，以分号隔开。",
        en: "Chinese renderings that are not used for it, separated by semicolons.",
      },
    }),
    avoid_en: list({
      title: { zh: "不用的英文写法", en: "Not written (English)" },
      description: {
        zh: "英文里不用来说它的写法，以分号隔开。",
        en: "English renderings that are not used for it, separated by semicolons.",
      },
    }),
  },
});

/** A term that all texts write in one way. */
export type Term = Row<typeof terms>;
