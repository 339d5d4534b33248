import { expect, test } from "vitest";
import { money, percent, world } from "../../../test/lib/fixtures.ts";
import type { Lang } from "../../model/types.ts";
import { data as real } from "../../model/data.ts";
import { figuresTold } from "./figures-told.ts";

const figures = [
  money("1", { id: "demo-1" }),
  money("2", { id: "demo-2", status: "expected", period_end: "2022-12-31" }),
  money("3", { id: "demo-3" }),
];
const data = world(figures);

test.each([
  [["demo-1", "demo-3"], "乌海市，2022年1—11月", "Wuhai, Jan–Nov 2022"],
  [
    ["demo-1", "demo-2"],
    "乌海市：1亿元，2022年1—11月；2亿元，预计，2022年",
    "Wuhai: CNY 100 m, Jan–Nov 2022; CNY 200 m, expected, 2022",
  ],
  [[], "", ""],
])("the figures %j are told together where they agree, else each by itself", (ids, zh, en) => {
  expect([
    figuresTold({ figures: ids, expression: "" }, { data, lang: "zh" }),
    figuresTold({ figures: ids, expression: "" }, { data, lang: "en" }),
  ]).toEqual([zh, en]);
});

test("a figure whose hedge the sum leaves out is told with what it is taken as", () => {
  const rate = percent("15", { id: "rate", printed: "15%以上", qualifier: "at_least", status: "target" });
  const own = { ...world([rate]), units: real.units };
  const told = (expression: string, lang: Lang) => figuresTold({ figures: ["rate"], expression }, { data: own, lang });
  expect(told("1 * rate! = ?", "zh")).toBe("此处按15%算，目标，乌海市，2022年1—11月");
  expect(told("1 * rate! = ?", "en")).toBe("taken here as 15%, target, Wuhai, Jan–Nov 2022");
  expect(told("1 * rate = ?", "en")).toBe("target, Wuhai, Jan–Nov 2022");
});
