import { expect, test } from "vitest";
import type { Amount } from "./numbers/amounts.ts";
import { findAmounts } from "./numbers/amounts.ts";
import { doubtsOf, isSignDoubt } from "./doubts.ts";
import type { Growth } from "./numbers/growth.ts";
import { joinLines } from "./joined-text.ts";

interface Given {
  growth?: Growth;
  places?: readonly string[];
  change?: Partial<Amount>;
}

/** The doubts about the first amount in these lines. */
function doubts(lines: string, { growth = "none", places = ["150300"], change = {} }: Given = {}) {
  const joined = joinLines(lines.split("\n"));
  const [amount] = findAmounts(joined.text, { taken: () => false });
  if (!amount) throw new Error(`no amount in ${lines}`);
  return doubtsOf({ ...amount, ...change }, { growth, places, joined });
}

test.each(["签约20个项目", "增长3%", "下降3%", "减少，增长3%", "投资3亿元"])("about %s there is none", (text) => {
  expect(doubts(text)).toEqual([]);
});

test.each([
  ["降到了3%", "降"],
  ["税收负担为3%", "负"],
])("a rate behind a word of decline that reads as none: %s", (text, word) => {
  const found = doubts(text);
  expect(found).toEqual([`sign: ${word} stands before it`]);
  expect(found.every(isSignDoubt)).toBe(true);
});

test("an amount has a doubtful sign only where it is a change", () => {
  expect(doubts("同比减排3吨", { growth: "同比" })).toEqual(["sign: 减 stands before it"]);
  expect(doubts("减排3吨")).toEqual([]);
});

test.each([
  ["签约3-5个", {}, "one end of a range"],
  ["签约1,005,\n136万元", {}, "goes on over a line end"],
  ["签约3个", { places: ["150200", "150300"] }, "said of several places"],
  ["签约3个", { change: { unit: "焦耳", unit_base: "" } }, "unknown unit: 焦耳"],
])("of %j with %j: %s", (text, given, doubt) => {
  expect(doubts(text, given)).toEqual([doubt]);
  expect(isSignDoubt(doubt)).toBe(false);
});
