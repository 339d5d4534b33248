import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { readyPages } from "./comparison.ts";
import { reckonedTold } from "./reckoned-told.ts";

test("what is reckoned is told with its formula, as derived, with what it rests on and its range", () => {
  const page = readyPages(data).find(({ slug }) => slug === "wuhai-months-and-year");
  const values = page?.comparison.conversions.flatMap((each) => each.values) ?? [];
  expect(values.map((of) => reckonedTold(of, { data, lang: "zh" }))).toEqual([
    "乌海：≈83.9% = 167.74亿元 ÷ 200亿元（2022年1—11月，推算，实际与预计之比，舍入范围83.6–84.1%）",
    "乌海：≈15.2亿元/月 = 167.74亿元 ÷ 11个月（2022年1—11月，推算，舍入范围15.2486–15.2496亿元/月）",
    "乌海：≈16.7亿元/月 = 200亿元 ÷ 12个月（2022年，推算，按预计数计，舍入范围16.62–16.71亿元/月）",
  ]);
});
