import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, percent, world } from "../../test/lib/fixtures.ts";
import { wuhaiSizeTiers } from "./wuhai-size-tiers.ts";

const sizes = [
  ["gte-10bn", 5, "50"],
  ["gte-1bn", 40, "90"],
  ["gte-5bn", 10, "70"],
] as const;
const rows = wuhaiSizeTiers.select(
  world(
    sizes.flatMap(([member, number, share]) =>
      ["150200", "150300"].flatMap((place) => [
        count(number, { id: `${member}-n-${place}`, indicator: "brought-in-projects", member, place }),
        percent(share, { id: `${member}-share-${place}`, indicator: "signed-amount-share", member, place }),
      ]),
    ),
  ),
);

test("each class has its share of the amount, then its number, the widest class first", () => {
  const [amounts, numbers] = [
    "占签约总额（虚线框为全部） | Share of the amount signed (dashed frame: the total)",
    "项目个数 | Number of projects",
  ];
  expect(told(rows)).toEqual([
    `gte-1bn-share-150300 | 10亿元以上 | CNY 1 bn or more | ${amounts}`,
    `gte-5bn-share-150300 | 50亿元以上 | CNY 5 bn or more | ${amounts}`,
    `gte-10bn-share-150300 | 100亿元以上 | CNY 10 bn or more | ${amounts}`,
    `gte-1bn-n-150300 | 10亿元以上 | CNY 1 bn or more | ${numbers}`,
    `gte-5bn-n-150300 | 50亿元以上 | CNY 5 bn or more | ${numbers}`,
    `gte-10bn-n-150300 | 100亿元以上 | CNY 10 bn or more | ${numbers}`,
  ]);
});

test("the headline tells how many of the largest make up which share", () => {
  expect(wuhaiSizeTiers.title(rows)).toEqual({
    zh: "乌海5个百亿元以上项目，占签约总额的50%",
    en: "In Wuhai, 5 projects of CNY 10 bn or more make up 50% of the amount signed",
  });
});
