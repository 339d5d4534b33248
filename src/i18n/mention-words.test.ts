import { expect, test } from "vitest";
import { citedBesideWords, mentionWords, silentEverywhere } from "./mention-words.ts";

test("silence is said of the reports read whole, and of cited pages only where these were asked", () => {
  expect([mentionWords.silent.zh, mentionWords.silent.en]).toEqual([
    "通读的报道未提到",
    "no mention of it in the reports read whole",
  ]);
  expect(silentEverywhere.en).toContain("on the cited pages");
});

test.each([
  [0, "", ""],
  [1, "◇ 引用页面有1个数", "◇ 1 figure on cited pages"],
  [3, "◇ 引用页面有3个数", "◇ 3 figures on cited pages"],
])("of %d figures on cited pages is said %j and %j", (n, zh, en) => {
  expect([citedBesideWords(n, "zh"), citedBesideWords(n, "en")]).toEqual([zh, en]);
});
