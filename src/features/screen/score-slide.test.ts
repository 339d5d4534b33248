import { expect, test } from "vitest";
import { scoreSlide } from "./score-slide.ts";
import { citedFigure } from "../../../test/lib/cited.ts";
import { data as real } from "../../model/data.ts";
import { screenPlaces } from "../../model/places.ts";
import { board as data } from "../../../test/lib/board.ts";

test.each([
  ["150000", "内蒙古自治区2023年1—6月，国内资金同比增长5%", "Inner Mongolia, Jan–Jun 2023: domestic funds up 5%"],
  ["150200", "包头市2023年1—6月，区外资金同比下降3.5%", "Baotou, Jan–Jun 2023: outside funds −3.5%"],
  ["150300", "乌海市2023年1—6月，国内资金20亿元", "Wuhai, Jan–Jun 2023: domestic funds CNY 2 bn"],
])("the headline of %s says what has come in, or by how much it grew", (place, zh, en) => {
  expect([scoreSlide(place, { data, lang: "zh" }).headline, scoreSlide(place, { data, lang: "en" }).headline]).toEqual([
    zh,
    en,
  ]);
});

test.each([
  [
    "150000",
    ["国内资金与包头市的区外资金口径不同，不能直接比。"],
    ["Domestic funds: not directly comparable with Baotou’s outside funds, of another scope."],
  ],
  [
    "150200",
    ["区外资金与内蒙古自治区的国内资金、乌海市的国内资金口径不同，不能直接比。"],
    [
      "Outside funds: not directly comparable with Inner Mongolia’s domestic funds, Wuhai’s domestic funds, of another scope.",
    ],
  ],
  [
    "150300",
    ["国内资金与包头市的区外资金口径不同，不能直接比。", "通读的报道未提到乌海市的目标。"],
    [
      "Domestic funds: not directly comparable with Baotou’s outside funds, of another scope.",
      "Targets of Wuhai are not mentioned in the reports read whole.",
    ],
  ],
])("%s is told what it must not be set against, and that it has no target where it has none", (place, zh, en) => {
  expect([scoreSlide(place, { data, lang: "zh" }).remarks, scoreSlide(place, { data, lang: "en" }).remarks]).toEqual([
    zh,
    en,
  ]);
});

test("a scoreboard shows the lead, its growth and the rest, and cites them all", () => {
  const region = scoreSlide("150000", { data, lang: "zh" });
  expect([region.lead.value, region.growth?.value, region.rest]).toEqual(["60亿元", "5%", []]);
  expect(region.cited.map(({ line }) => line)).toEqual([21, 3]);
  expect(region.source).toBe("来源：《另一份…》第3、21行");
  const wuhai = scoreSlide("150300", { data, lang: "zh" });
  expect([wuhai.lead.value, wuhai.growth, wuhai.rest.map(({ value }) => value)]).toEqual([
    "20亿元",
    undefined,
    ["9个"],
  ]);
  expect(wuhai.cited.map(({ line }) => line)).toEqual([11, 12]);
});

test.each([
  ["zh", "乌海市 · 报道的成绩"],
  ["en", "Wuhai · Results as reported"],
] as const)("in %s it has its anchor, colour and page", (lang, kicker) => {
  expect(scoreSlide("150300", { data, lang })).toMatchObject({
    kind: "score",
    id: "score-150300",
    mark: "mark-150300",
    kicker,
    path: "places/150300/",
  });
});

test("that reports give no target is said of the reports, with how many cited pages print", () => {
  const target = citedFigure({ place: "150300", status: "target", indicator: "funds-domestic" });
  const known = { ...data, citedFigures: [target, { ...target, id: "page-f2", status: "actual" as const }] };
  expect(scoreSlide("150300", { data: known, lang: "zh" }).remarks.at(-1)).toBe(
    "通读的报道未提到乌海市的目标；引用页面给出1个，整体的和具体产业的都算（◇）。",
  );
  expect(scoreSlide("150300", { data: known, lang: "en" }).remarks.at(-1)).toBe(
    "Targets of Wuhai are not mentioned in the reports read whole; cited pages print 1 target, of the whole or of single industries (◇).",
  );
});

test("no place of which a cited page prints a target is said to have none", () => {
  for (const { code } of screenPlaces(real)) {
    const has = real.citedFigures.some(({ place, status }) => place === code && status === "target");
    for (const words of scoreSlide(code, { data: real, lang: "en" }).remarks)
      if (has && /target/i.test(words))
        expect(words).toMatch(
          /reports read whole.*cited pages print \d+ targets?, of the whole or of single industries \(◇\)/,
        );
  }
});
