import { expect, test } from "vitest";
import { headlineParts } from "./headline-parts.ts";

test.each([
  [
    "报道说到20个，约占一半",
    [
      ["报道说到", false],
      ["20个", true],
      ["，约占一半", false],
    ],
  ],
  [
    "约1万亿元，230万元/亩；3.2亿立方米",
    [
      ["约1万亿元", true],
      ["，", false],
      ["230万元/亩", true],
      ["；", false],
      ["3.2亿立方米", true],
    ],
  ],
  [
    "增长90.91%了",
    [
      ["增长", false],
      ["90.91%", true],
      ["了", false],
    ],
  ],
  [
    "1,002.47 bn in place",
    [
      ["1,002.47 bn", true],
      [" in place", false],
    ],
  ],
  [
    "Baotou’s CNY 57.722 bn, CNY 197–396 m and CNY 5 more",
    [
      ["Baotou’s ", false],
      ["CNY 57.722 bn", true],
      [", ", false],
      ["CNY 197–396 m", true],
      [" and ", false],
      ["CNY 5", true],
      [" more", false],
    ],
  ],
  ["没有数字", [["没有数字", false]]],
  [
    "3个4家",
    [
      ["3个", true],
      ["4家", true],
    ],
  ],
  ["", []],
])("%j keeps each number with the word that counts", (text, parts) => {
  expect(headlineParts(text).map(({ words, whole }) => [words, whole])).toEqual(parts);
});
