import { readFragment } from "./cells/text.ts";
import { column, owner, type Declared, type Told } from "./declare.ts";
import { filled, id, placeInText } from "./kinds.ts";
import type { Text } from "./text.ts";

interface Titled {
  title: Text;
  /** What the descriptions call it, where that is not the title. */
  noun?: Text;
  /** What is said of the English name, where that is not “English name of …”. */
  english?: Text;
}

/** What is told of a Chinese and of an English name of something. */
function nameWords({ title, noun = title, english }: Titled): Readonly<Record<"zh" | "en", Told>> {
  const en = noun.en.toLowerCase();
  return {
    zh: {
      title: { zh: title.zh, en: `${title.en} (Chinese)` },
      description: { zh: `${noun.zh}的中文名。`, en: `Chinese name of the ${en}.` },
    },
    en: {
      title: { zh: `${title.zh}（英文）`, en: title.en },
      description: english ?? { zh: `${noun.zh}的英文名。`, en: `English name of the ${en}.` },
    },
  };
}

type Names<Name extends string> = Record<`${Name}_zh` | `${Name}_en`, Told & Pick<Declared, "nameOf">>;

/** The published columns `x_zh` and `x_en`: the names of the row that the word in the column `x` stands for. */
export function names<Name extends string>(name: Name, titled: Titled): Names<Name> {
  const { zh, en } = nameWords(titled);
  return {
    [`${name}_zh`]: { ...zh, nameOf: { column: name, lang: "zh" } },
    [`${name}_en`]: { ...en, nameOf: { column: name, lang: "en" } },
  } as unknown as Names<Name>;
}

/** The columns `zh` and `en`: what a row itself is called. */
export function ownNames(titled: Titled) {
  const { zh, en } = nameWords(titled);
  return { zh: filled(zh), en: filled(en) };
}

/** The same of a row of a vocabulary, whose columns are titled as such. */
export function vocabularyNames(noun: Text) {
  const { zh, en } = nameWords({ title: noun });
  return {
    zh: filled({ ...zh, title: { zh: "中文名", en: "Chinese name" } }),
    en: filled({ ...en, title: { zh: "英文名", en: "English name" } }),
  };
}

/** The names of the place of a row. */
export const placeNames = names("place", { title: { zh: "地区", en: "Place" } });

/** The names of the indicator of a row. */
export const indicatorNames = names("indicator", { title: { zh: "指标", en: "Indicator" } });

/** The code of a place. */
export const place = (description: Text) =>
  filled({ title: { zh: "地区代码", en: "Place code" }, description, references: { to: "places" } });

/** The report whose file a row stands in. */
export const ownReport = (description: Text) => owner("reports", { title: { zh: "报道", en: "Report" }, description });

/** The line of a report. */
export const line = placeInText({
  title: { zh: "行号", en: "Line" },
  description: { zh: "在报道文本中的行号，从1数起。", en: "Line of the report's text, from 1." },
});

/** The id of a row, with what is told those who write it. */
export const rowId = (told: Pick<Told, "about"> = {}) =>
  id({
    title: { zh: "编号", en: "Id" },
    description: { zh: "本行的固定编号。", en: "Stable id of the row." },
    ...told,
  });

/** The cited page that a row is taken from. */
export const citedPage = filled({ about: "The page that prints it.", references: { to: "citedSources" } });

/** The few printed characters by which a row is found again on its page; `what` they are. */
export const fragment = (what: string) =>
  column(readFragment, { about: `${what} At most 24 characters, no sentence.` });

/** A column of another table that stands in this one as well, where it is no cell but follows from a row of that. */
export const taken = ({ cell: _, owner: __, ...told }: Declared): Told => told;
