import { toNumber } from "../arithmetic/ratio.ts";
import { readDateOrNone, readDay, readDayOrNone } from "./cells/day.ts";
import { readFilled, readId, readList, readWord } from "./cells/text.ts";
import { readKeptNumber, readNumberOrNone, readPlaceInText, readTally, readWhole } from "./cells/number.ts";
import { column, columnAs, type Declared, type Told } from "./declare.ts";
import type { Text } from "./text.ts";

/** Any text, also none. */
export const text = (told: Told) => column((cell) => cell, told);
/** A text that is needed. */
export const filled = (told: Told) => column(readFilled, told);
/** Lower-case words joined by hyphens. */
export const id = (told: Told) => column(readId, told);
/** A whole number from one up. */
export const whole = (told: Told) => column(readWhole, { type: "integer", ...told });
/** A line of a text or a character of a line, from one up. */
export const placeInText = (told: Told) => column(readPlaceInText, { type: "integer", ...told });
/** A whole number from zero up. */
export const tally = (told: Told) => column(readTally, { type: "integer", ...told });
/** An ISO day. */
export const day = (told: Told) => column(readDay, { type: "date", ...told });
/** An ISO day or none. */
export const dayOrNone = (told: Told) => column(readDayOrNone, { type: "date", ...told });
/** An ISO day, a month or a year alone, or none. */
export const dateOrNone = (told: Told) => column(readDateOrNone, told);
/** Ids joined by semicolons. */
export const list = (told: Told) => ({
  ...column((cell): readonly string[] => readList(cell), told),
  list: true as const,
});
/** A number, read exactly. */
export const number = (told: Told) => columnAs((cell) => readKeptNumber(cell).value, { ...told, json: toNumber });
/** A number that stays as it is printed, or none. */
export const amount = (told: Told) =>
  columnAs(readNumberOrNone, { type: "number", ...told, json: (read) => read.text });

/** One word of a set; a message calls it by `noun`. */
export function word<Word extends string>(
  words: readonly Word[],
  { noun, ...told }: Told & Pick<Declared, "read"> & { noun: string },
) {
  return { ...column((cell) => readWord(cell, { noun, among: words }), told), words };
}

/** One word of a set or none. */
export function wordOrNone<Word extends string>(words: readonly Word[], { noun, ...told }: Told & { noun: string }) {
  const read = (cell: string): Word | "" => (cell === "" ? "" : readWord(cell, { noun, among: words }));
  return { ...column(read, told), words };
}

/** Several of them, joined by semicolons; at least one where they are `needed`. */
export function wordList<Word extends string>(
  words: readonly Word[],
  { noun, needed = false, ...told }: Told & { noun: string; needed?: boolean },
) {
  const read = (cell: string): readonly Word[] =>
    readList(needed ? readFilled(cell) : cell).map((item) => readWord(item, { noun, among: words }));
  return { ...column(read, told), words, list: true as const };
}

type Prose<Name extends string> = Record<
  Name,
  Declared<string, Text> & { cell: NonNullable<Declared<string>["cell"]> }
> &
  Record<`${Name}_en`, Declared<string, never> & { cell: NonNullable<Declared<string>["cell"]>; englishOf: string }>;

interface ProseOptions extends Told {
  /** Whether both must be written. */
  needed?: boolean;
  /** What is told of the English column where that is not “…的英文。” and the description itself. */
  english?: Partial<Text>;
}

/** The columns `x` and `x_en` of our own words, one text in JSON; title and description are of the English one. */
export function prose<Name extends string>(
  name: Name,
  { needed = false, english, title, description, ...told }: ProseOptions,
): Prose<Name> {
  const read = needed ? filled : text;
  const words = title &&
    description && {
      zh: {
        title: { zh: title.zh, en: `${title.en} (Chinese)` },
        description: { zh: description.zh, en: english?.en ? description.en : inChinese(description.en) },
      },
      en: {
        title: { zh: `${title.zh}（英文）`, en: title.en },
        description: { zh: english?.zh ?? `${title.zh}的英文。`, en: english?.en ?? description.en },
      },
    };
  return {
    [name]: read({ ...told, ...words?.zh }),
    [`${name}_en`]: { ...read({ about: "The same in English.", ...words?.en }), englishOf: name },
  } as unknown as Prose<Name>;
}

const inChinese = (sentence: string): string => sentence.replace(/\.$/, ", in Chinese.");
