import fc from "fast-check";
import { expect, test } from "vitest";
import { hedgesAfter, hedgesBefore } from "../../model/hedges.ts";
import { readPrinted } from "../printed.ts";
import { toNumber } from "../../arithmetic/ratio.ts";
import { findAmounts } from "./amounts.ts";
import { qualifierOf } from "./hedges.ts";

const amounts = (text: string) => findAmounts(text, { taken: () => false });
const units = ["亿元", "家", "%", "万人", "天"];

test("every hedge is the same to a reader of texts and to a reader of prints", () => {
  const unit = fc.constantFrom("亿元", "家", "%", "天");
  const number = fc.constantFrom("3.5", "13", "三十", "1,005", "百");
  const before = fc.constantFrom(["", "exact"] as const, ...hedgesBefore);
  const behind = fc.constantFrom(["", "exact"] as const, ...hedgesAfter);
  const more = fc.constantFrom("", "余", "多");
  const prints = fc.tuple(before, number, more, unit, behind).filter(([[word], digits, , counted, [tail]]) => {
    const multiplier = digits === "百" ? counted !== "%" : !["上", "破"].includes(word);
    return multiplier && (tail !== "内" || counted === "天");
  });
  fc.assert(
    fc.property(prints, ([[word, hedge], digits, rest, counted, [tail, tailed]]) => {
      const text = `${word}${digits}${rest}${counted}${tail}`;
      const [amount, ...others] = amounts(`投资${text}。`);
      const own = hedge !== "exact" ? hedge : tailed !== "exact" ? tailed : rest === "" ? "exact" : "more_than";
      expect([others, amount?.printed, amount?.qualifier]).toEqual([[], text, own]);
      const read = readPrinted(text, { units });
      expect([read && toNumber(read.value), read?.unit, read?.qualifier]).toEqual([amount?.value, amount?.unit, own]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["投资上百亿元", 100, "at_least"],
  ["投资上亿元", 1, "at_least"],
  ["落户上千家", 1000, "at_least"],
  ["近千家", 1000, "nearly"],
  ["近万人", 1, "nearly"],
  ["产值破千亿元", 1000, "more_than"],
  ["过千家", 1000, "more_than"],
  ["千余家", 1000, "more_than"],
  ["百余家", 100, "more_than"],
  ["十来家", 10, "about"],
  ["不到3亿元", 3, "at_most"],
  ["约为3亿元", 3, "about"],
  ["大约有3家", 3, "about"],
  ["最高可达3亿元", 3, "at_most"],
  ["至少要有3家", 3, "at_least"],
  // A word that only looks like one.
  ["打破3项纪录", 3, "exact"],
  ["赶超3家", 3, "exact"],
  ["创历史最高3%", 3, "exact"],
  ["联合3个上下游企业", 3, "exact"],
  ["签约有3家", 3, "exact"],
])("%s is %d, %s", (text, value, qualifier) => {
  expect(amounts(text)).toMatchObject([{ value, qualifier }]);
});

test("the word at the number comes before one that stands apart", () => {
  const words = { hedge: "近", more: "", tail: "以上", preceding: "超过了" };
  expect(qualifierOf(words)).toBe("nearly");
  expect(qualifierOf({ ...words, hedge: "" })).toBe("at_least");
  expect(qualifierOf({ ...words, hedge: "", tail: "" })).toBe("more_than");
});
