import { expect, test } from "vitest";
import { hanRuns } from "./han-runs.ts";

test.each([
  [
    "en",
    "Print 约100亿元 as read",
    [
      ["Print ", false],
      ["约100亿元", true],
      [" as read", false],
    ],
  ],
  ["en", "no characters", [["no characters", false]]],
  [
    "en",
    "亿元",
    [
      ["", false],
      ["亿元", true],
      ["", false],
    ],
  ],
  [
    "en",
    "“近”, then 以上",
    [
      ["", false],
      ["“近”,", true],
      [" then ", false],
      ["以上", true],
      ["", false],
    ],
  ],
  // A Chinese page is in Chinese as a whole.
  ["zh", "读作 亿元 unit", [["读作 亿元 unit", false]]],
] as const)("in %s %j is parted so that a reader's machine can tell the languages apart", (lang, text, runs) => {
  expect(hanRuns(text, lang).map(({ words, han }) => [words, han])).toEqual(runs);
});
