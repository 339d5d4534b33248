import { escapeXml } from "../exports/escape-xml.ts";
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
const unknown = ["营商环境", "高质量", "现代化"];

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

/** A headline as HTML: numbers whole, Chinese words with a place to break between them. */
export function headlineHtml(text: string, data: Data): string {
  const isChinese = /\p{Script=Han}/u.test(text);
  const parts = headlineParts(text, signedNames(data));
  const html = parts.map(({ words, whole }, at) => {
    const own = isChinese && !whole ? headlineWords(words, data).map(escapeXml).join("<wbr>") : escapeXml(words);
    const told = whole ? `<span class="whole">${own}</span>` : own;
    const held = closes.test(words) || /[（《“‘「『([—]$/u.test(parts[at - 1]?.words ?? "");
    return isChinese && at > 0 && !held ? `<wbr>${told}` : told;
  });
  return isChinese ? `<span class="words">${html.join("")}</span>` : html.join("");
}
