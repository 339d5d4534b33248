import { expect, test } from "vitest";
import type { Lang } from "../../model/types.ts";
import { literalNumerals, refuseLiterals } from "./literal-numerals.ts";

const words = (body: string, lang: Lang) => literalNumerals(body, lang).map(({ line, words: own }) => `${line} ${own}`);

test.each<[string, Lang, string[]]>([
  ['签下<N figure="a-013" />，到了多少？', "zh", []],
  ["签了102个项目。", "zh", ["1 102"]],
  ["第一行\n\n十二条链，两座城，一年", "zh", ["3 十二"]],
  ["签下一万亿元", "zh", ["1 万亿"]],
  ["占了过半", "zh", ["1 过半"]],
  ['<Claim holds="a-1 / a-2 > 0.5">占了过半</Claim>', "zh", []],
  ["Twenty-four trips by two cities, one year", "en", ["1 Twenty", "1 four"]],
  ["It doubled by June.", "en", ["1 doubled"]],
  ['<Claim holds="a > b">It doubled by <N figure="x-2023" />.</Claim> See [a page](/charts/x-2/).', "en", []],
  ["{/* 12 notes */}\nimport X from 'x2'", "en", []],
])("in %j (%s) are typed: %j", (body, lang, typed) => {
  expect(words(body, lang)).toEqual(typed);
});

test("a story with a typed number is refused, with its line", () => {
  expect(() => {
    refuseLiterals("a\nb 7", { lang: "en", story: "demo" });
  }).toThrow('typed numbers in the story demo (en): line 2: 7. Write <N figure="…" />, or a <Claim>.');
  expect(() => {
    refuseLiterals("a\nb", { lang: "en", story: "demo" });
  }).not.toThrow();
});
