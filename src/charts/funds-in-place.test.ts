import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, row, world } from "../../test/lib/fixtures.ts";
import { fundsInPlace } from "./funds-in-place.ts";

test("every amount of funds in place stands under its place, without its name", () => {
  const known = world([
    money("9", { id: "region", place: "150000", indicator: "funds-domestic" }),
    money("5", { id: "city", indicator: "funds-domestic" }),
    money("3", { id: "part", indicator: "funds-domestic-outside" }),
  ]);
  expect(told(fundsInPlace.select(known))).toEqual([
    "region | 国内到位资金 | Domestic | 内蒙古 | Inner Mongolia",
    "city | 国内到位资金 | Domestic | 乌海 | Wuhai",
    "part | 国内（区外）到位资金 | Domestic, from outside the region | 乌海 | Wuhai",
  ]);
});

test("the headline counts the figures, and what they count in how many ways", () => {
  const rows = ["funds-domestic", "funds-outside", "funds-domestic"].map((indicator) => row(money("1", { indicator })));
  expect(fundsInPlace.title(rows)).toEqual({
    zh: "名称相近的3个到位资金数，有2种写法",
    en: "3 figures for funds received, under 2 names that sound alike",
  });
});
