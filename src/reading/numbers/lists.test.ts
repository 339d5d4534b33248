import { expect, test } from "vitest";
import { foldText } from "../../arithmetic/fold.ts";
import { findAmounts } from "./amounts.ts";
import { joinedTo, negated, shareUnits } from "./lists.ts";

const amounts = (text: string) => findAmounts(text, { taken: () => false });
const shared = (printed: string) =>
  shareUnits(amounts(foldText(printed)), foldText(printed)).map(({ value, unit, value_base, unit_base }) => [
    value,
    unit,
    value_base,
    unit_base,
  ]);

test.each(["-", "—", "——", "－", "–", "~", "～", "至", "到", "、", "和"])(
  "a unit behind the second number is the first one's too, over %s",
  (sign) => {
    expect(shared(`投资10${sign}20亿元`)).toEqual([
      [10, "亿元", 1e9, "CNY"],
      [20, "亿元", 2e9, "CNY"],
    ]);
  },
);

test("where the first has its own multiplier, only what is counted is the second's", () => {
  expect(shared("投资3亿至5亿元")).toEqual([
    [3, "亿元", 3e8, "CNY"],
    [5, "亿元", 5e8, "CNY"],
  ]);
  expect(shared("引进3亿、5家")[0]).toEqual([3, "亿", 3e8, "1"]);
  expect(shared("投资8000万-1亿元")[0]).toEqual([8000, "万元", 8e7, "CNY"]);
});

test("a list of any length gives its unit once", () => {
  expect(shared("各为95、75、57项").map(([value, unit]) => `${value}${unit}`)).toEqual(["95项", "75项", "57项"]);
});

test.each([
  ["over other words", "有10，共20亿元", "10|20亿元"],
  ["over a sign among other words", "有10，至20亿元", "10|20亿元"],
  ["over a sign and other words", "有10至每个20亿元", "10|20亿元"],
  ["where the first has one", "有10个、20亿元", "10个|20亿元"],
  ["where the first is a share", "占10%、20亿元", "10%|20亿元"],
  ["where the second has none", "有10、20", "10|20"],
  ["for 1/3", "有1/3、20亿元", "1/3|20亿元"],
  ["for 三分之一", "有三分之一、20亿元", "1/3|20亿元"],
  ["for 半", "有半、20亿元", "1/2|20亿元"],
])("no unit is shared %s", (_, text, expected) => {
  const found = shareUnits(amounts(text), text);
  expect(found.map(({ digits, unit }) => `${digits}${unit}`).join("|")).toBe(expected);
  expect(found).toEqual(amounts(text));
});

test("a shared unit leaves no binary noise", () => {
  expect(shared("占41.2至50%")).toEqual([
    [41.2, "%", 0.412, "1"],
    [50, "%", 0.5, "1"],
  ]);
});

test.each([
  ["6%和7%", true],
  ["6%与7%", true],
  ["6%及7%", true],
  ["6%、7%", true],
  ["6%，7%", false],
  ["6%以及7%", false],
  ["6%和共7%", false],
  ["6个和7%", false],
])("in %s the second goes on from the first: %s", (text, joined) => {
  const [first, second] = amounts(text);
  if (!first || !second) throw new Error("no amounts");
  expect(joinedTo(first, { amount: second, text })).toBe(joined ? first : undefined);
  expect(joinedTo(undefined, { amount: second, text })).toBeUndefined();
});

test("a decline has a minus in its value, its digits and its base, once", () => {
  const [amount] = amounts("增长13.40%");
  if (!amount) throw new Error("no amount");
  const fallen = { ...amount, value: -13.4, digits: "-13.40", value_base: -0.134 };
  expect(negated(amount)).toEqual(fallen);
  expect(negated(fallen)).toEqual(fallen);
});
