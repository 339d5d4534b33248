import { expect, test } from "vitest";
import { inBothLanguages, languageNames, languageTags, ogLocales, onePage, otherLanguage } from "./languages.ts";

test("a page is built once a language, Chinese under the address without a prefix", () => {
  const pages = [
    { params: { slug: "a" }, props: { n: 1 } },
    { params: { slug: "b" }, props: { n: 2 } },
  ];
  expect(inBothLanguages(pages)).toEqual([
    { params: { slug: "a", lang: undefined }, props: { n: 1, lang: "zh" } },
    { params: { slug: "a", lang: "en" }, props: { n: 1, lang: "en" } },
    { params: { slug: "b", lang: undefined }, props: { n: 2, lang: "zh" } },
    { params: { slug: "b", lang: "en" }, props: { n: 2, lang: "en" } },
  ]);
  expect(inBothLanguages([])).toEqual([]);
});

test("a page that there is only one of has an address a language and nothing else", () => {
  expect(onePage()).toEqual([
    { params: { lang: undefined }, props: { lang: "zh" } },
    { params: { lang: "en" }, props: { lang: "en" } },
  ]);
});

test("a language is named as browsers, as networks and as its readers name it", () => {
  expect([languageTags.zh, ogLocales.zh, languageNames.zh]).toEqual(["zh-CN", "zh_CN", "中文"]);
  expect([languageTags.en, ogLocales.en, languageNames.en]).toEqual(["en", "en_US", "English"]);
});

test.each([
  ["zh", "en"],
  ["en", "zh"],
] as const)("a page in %s can be read in %s as well", (lang, other) => {
  expect(otherLanguage(lang)).toBe(other);
});
