import { headlineParts } from "./headline-parts.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { shortName } from "../model/places.ts";
import type { Data } from "../model/types.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
/** What may not begin a line, what the dictionary does not know as a word, and what may not end a line. */
const closes = /^[的了—，。、；：！？）》”’」』…·％%)\]]/u;
const single = /^\p{Script=Han}$/u;
const opens = /[（《“‘「『([]$/u;

/** Words of these reports that the dictionary does not know. */
const unknown = ["营商环境", "高质量", "现代化", "能不能比", "能比吗"];

/** The glossary's terms and the names of places, in full and in short, which a line never parts; the longest first. */
const wholeNames = oncePerData((data): RegExp | undefined => {
  const names = [
    ...data.terms.flatMap(({ zh, also }) => [zh, ...also]),
    ...data.places.flatMap((place) => [place.zh, shortName(place).zh]),
    ...unknown,
  ];
  const han = [...new Set(names)].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  if (han.length === 0) return undefined;
  return new RegExp(`(${han.toSorted((a, b) => b.length - a.length).join("|")})`, "u");
});

/** Names of links with a sign within, of which a dictionary knows no word: `1,4-丁二醇`. */
const signedNames = oncePerData(({ nodes }) => [
  ...new Set(nodes.map(({ zh }) => zh).filter((name) => /^[\p{L}\d,]+-\p{Script=Han}+$/u.test(name))),
]);

/** A Chinese text in the words between which a line may break: `地方|谈|招商引资，|数字|密集`. */
export function headlineWords(text: string, data: Data): readonly string[] {
  const names = wholeNames(data);
  const runs = names ? text.split(names) : [text];
  const words = runs.flatMap((run, index) =>
    index % 2 === 1 ? [run] : [...segmenter.segment(run)].map(({ segment }) => segment),
  );
  return words.reduce<string[]>((line, word) => {
    const last = line.at(-1);
    if (word === "") return line;
    return last !== undefined && holdTogether(last, word) ? [...line.slice(0, -1), last + word] : [...line, word];
  }, []);
}

/** Whether no line breaks between two: before a comma or 的, after a bracket, between two single characters. */
function holdTogether(last: string, word: string): boolean {
  return closes.test(word) || opens.test(last) || (single.test(last) && single.test(word));
}

/** A part of a headline that no line breaks. */
export interface HeadlineRun {
  words: string;
  /** Whether it is a number with its unit, or a name with a sign within. */
  whole: boolean;
  /** Whether it stays on the line of what is before it. */
  held: boolean;
}

/** A Chinese headline in words and numbers, between which its lines break; an English one in numbers and the rest. */
export function headlineRuns(text: string, data: Data): readonly HeadlineRun[] {
  const parts = headlineParts(text, signedNames(data));
  return parts.flatMap(({ words, whole }, at) => {
    const before = parts[at - 1]?.words;
    const held = before === undefined || closes.test(words) || /[（《“‘「『([—]$/u.test(before);
    const runs = whole || !isChinese(text) ? [words] : headlineWords(words, data);
    return runs.map((run, index) => ({ words: run, whole, held: index === 0 && held }));
  });
}

/** The same as pieces of a drawing's text; undefined of an English one, which breaks at its spaces. */
export function headlinePieces(text: string, data: Data): readonly string[] | undefined {
  if (!isChinese(text)) return undefined;
  return headlineRuns(text, data).reduce<readonly string[]>(
    (pieces, { words, held }) => (held ? [...pieces.slice(0, -1), (pieces.at(-1) ?? "") + words] : [...pieces, words]),
    [],
  );
}

export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
