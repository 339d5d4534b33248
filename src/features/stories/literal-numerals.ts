import type { Lang } from "../../model/types.ts";
import { proseOf } from "./prose-of.ts";

/** Words that say how much: one and two (一, 两) are articles as often as numbers, and stay. */
const numerals: Readonly<Record<Lang, RegExp>> = {
  zh: /[\d０-９]+|[二三四五六七八九十百千万亿零〇]+(?=[个条趟家项亿万元倍座次年月日天份期户名人吨页张组])|百分之|[万亿](?=元)/gu,
  en: /\d+|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/gi,
};

/** Words that compare: they stand within a claim that holds them. */
const shares: Readonly<Record<Lang, RegExp>> = {
  zh: /过半|一半|半数|大半|翻番|翻一番|[一两二三四五六七八九]成|多数|[一两二三四五六七八九十]倍/gu,
  en: /\b(?:half|halves|twice|doubled?|doubles|thirds?|quarters? of|majority|fold)\b/gi,
};

/** Names, also of parts of a year, that have a number in them. */
const names = /500强|top[- ]500|三年行动方案|(?:first|second) (?:half|quarter)|half-year/giu;

/** A word that a story may not print by hand: `line 3: 102`. */
export interface Literal {
  /** From 1, of the story's text below its front matter. */
  line: number;
  words: string;
}

/** The numbers that are typed in the prose of a story, and the shares that no claim holds. */
export function literalNumerals(body: string, lang: Lang): readonly Literal[] {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  const prose = proseOf(body).replace(names, blank);
  const unclaimed = proseOf(body.replace(/<Claim\b[\s\S]*?<\/Claim>/g, blank)).replace(names, blank);
  return [...found(prose, numerals[lang]), ...found(unclaimed, shares[lang])].toSorted((a, b) => a.line - b.line);
}

function found(text: string, words: RegExp): Literal[] {
  return text
    .split("\n")
    .flatMap((line, index) => [...line.matchAll(words)].map(([words]) => ({ line: index + 1, words })));
}

/** @throws where there are any, naming each with its line */
export function refuseLiterals(body: string, { lang, story }: { lang: Lang; story: string }): void {
  const literals = literalNumerals(body, lang);
  if (literals.length === 0) return;
  const named = literals.map(({ line, words }) => `line ${line}: ${words}`).join("; ");
  throw new Error(`typed numbers in the story ${story} (${lang}): ${named}. Write <N figure="…" />, or a <Claim>.`);
}
