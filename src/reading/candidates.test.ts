import { describe, expect, test } from "vitest";
import { createReader } from "./candidates.ts";

const vocabulary = {
  words: ["进一步"],
  indicators: [
    { id: "funds-domestic", zh: "国内到位资金", unit: "CNY" },
    { id: "firms", zh: "走访企业", unit: "count" },
  ],
  places: [
    { code: "150000", zh: "内蒙古自治区", level: "region" },
    { code: "150300", zh: "乌海市", level: "league" },
    { code: "150800", zh: "巴彦淖尔市", level: "league" },
    { code: "152200", zh: "兴安盟", level: "league" },
  ],
};
const read = (text: string, published = "2023-07-01") =>
  createReader({ ...vocabulary, published })(text.split("\n"), { first: 1 });
const figures = (text: string) => read(text).filter(({ figure }) => figure);

describe("a quantity", () => {
  test.each([
    ["引进资金1,005,136万元", 10_051_360_000, "CNY", "exact"],
    ["引进资金１６７．７４亿元", 16_774_000_000, "CNY", "exact"],
    ["引 进 国 内 资 金 1 6 7 . 7 4 亿 元", 16_774_000_000, "CNY", "exact"],
    ["形成百亿元产业", 10_000_000_000, "CNY", "exact"],
    ["投资两千万元", 20_000_000, "CNY", "exact"],
    ["到资千万美元以上企业", 10_000_000, "USD", "at_least"],
    ["产能占全国三分之一", 1 / 3, "1", "exact"],
    ["约占全区使用外资的一半", 0.5, "1", "about"],
    ["出生率为5.58‰", 0.00558, "1", "exact"],
    ["提高0.39个百分点", 0.39, "个百分点", "exact"],
    ["走访10余家", 10, "家", "more_than"],
    ["近400名", 400, "名", "nearly"],
    ["约2633亿元", 263_300_000_000, "CNY", "about"],
    ["超千亿元", 100_000_000_000, "CNY", "more_than"],
    ["突破4000亿元", 400_000_000_000, "CNY", "more_than"],
    ["不低于15%", 0.15, "1", "at_least"],
    ["亿元以上项目", 100_000_000, "CNY", "at_least"],
    ["增长4%左右", 0.04, "1", "about"],
    ["超过去年同期2倍", 2, "1", "more_than"],
    ["共签约3项", 3, "项", "exact"],
    ["已履约26个", 26, "个", "exact"],
    ["风电500万千瓦", 5_000_000_000, "W", "exact"],
    ["储能13万千瓦时", 130_000_000, "Wh", "exact"],
    ["年产8GW组件", 8_000_000_000, "W", "exact"],
    ["年产2万吨", 20_000, "吨", "exact"],
    ["里程120公里", 120, "公里", "exact"],
    ["占地300亩", 300, "亩", "exact"],
    ["派出370人次", 370, "人次", "exact"],
    ["接待155批次", 155, "批次", "exact"],
    ["围绕16条产业链", 16, "条", "exact"],
    ["全國551項(xiàng)", 551, "项", "exact"],
    ["投資額1188.5億元", 118_850_000_000, "CNY", "exact"],
    ["两日内办结", 2, "day", "at_most"],
    ["位列全区第9位", 9, "位", "exact"],
    ["居全区第二", 2, "第", "exact"],
  ])("in %s is read", (text, value_base, unit_base, qualifier) => {
    const found = figures(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ unit_base, qualifier });
    expect(found[0]?.value_base).toBeCloseTo(value_base, 9);
  });

  test("falls by words, also where one word is said of two", () => {
    expect(figures("工业、商贸分别下降6%和7%，出口增长-2.5%").map(({ digits, growth }) => [digits, growth])).toEqual([
      ["-6", "同比"],
      ["-7", "同比"],
      ["-2.5", "同比"],
    ]);
  });

  test("of two that share a word, each grows", () => {
    expect(figures("收入分别增长6%和7%，环比增长2%").map(({ value, growth }) => [value, growth])).toEqual([
      [6, "同比"],
      [7, "同比"],
      [2, "环比"],
    ]);
  });

  test("is of a list that gives its unit once, and of the parts of a ratio", () => {
    expect(figures("三地分别为95、75、57项").map(({ value, unit }) => [value, unit])).toEqual([
      [95, "项"],
      [75, "项"],
      [57, "项"],
    ]);
    expect(figures("三次产业比例为11.5:48.5:40.0").map(({ digits }) => digits)).toEqual(["11.5", "48.5", "40.0"]);
    expect(figures("其中10-50亿元项目").map(({ value }) => value)).toEqual([10, 50]);
    expect(figures("投资10—20亿元").map(({ value, unit }) => [value, unit])).toEqual([
      [10, "亿元"],
      [20, "亿元"],
    ]);
  });

  test("that is said of each of several places names them all", () => {
    expect(figures("兴安盟和巴彦淖尔市各25项").map(({ places }) => places)).toEqual([["152200", "150800"]]);
  });
});

describe("no quantity", () => {
  test.each([
    ["2022年11月30日", "date"],
    ["2023-01-06", "date"],
    ["10:15:20", "date"],
    ["1—11月", "date"],
    ["1至11月", "date"],
    ["上半年", "date"],
    ["前三季度", "date"],
    ["近5年", "date"],
    ["世界500强", "name"],
    ["109国道", "road-number"],
    ["一带一路", "name"],
    ["党的二十大", "name"],
    ["十四五", "name"],
    ["“五大任务”", "name"],
    ["1,4-丁二醇", "chemical-name"],
    ["六氟磷酸锂", "chemical-name"],
    ["一是", "list-marker"],
    ["（三）", "list-marker"],
    ["2.", "list-marker"],
    ["〔2023〕4号", "document-number"],
    ["蒙ICP备19004395号-1", "document-number"],
    ["0479-8224836", "telephone"],
    ["第二届", "ordinal"],
    ["一系列", "idiom"],
    ["两位数增长", "idiom"],
    ["记者赵万山", "idiom"],
  ])("%s is set aside as %s", (text, reason) => {
    const found = read(text);
    expect(found.filter(({ figure }) => figure)).toEqual([]);
    expect(found[0]?.reason).toBe(reason);
  });
});

describe("a period", () => {
  test.each([
    ["1—11月，引进10亿元", "2023-01-01/2023-11-30"],
    ["1至11月，引进10亿元", "2023-01-01/2023-11-30"],
    ["2022年上半年引进10亿元", "2022-01-01/2022-06-30"],
    ["一季度引进10亿元", "2023-01-01/2023-03-31"],
    ["前三季度引进10亿元", "2023-01-01/2023-09-30"],
    ["今年11月10日签约10亿元", "2023-11-10/2023-11-10"],
    ["今年11月10日，在2023年秋季签约仪式上签约10亿元", "2023-11-10/2023-11-10"],
    ["去年引进10亿元", "2022-01-01/2022-12-31"],
    ["到2025年引进10亿元", "2025-01-01/2025-12-31"],
    ["2021—2023年引进10亿元", "2021-01-01/2023-12-31"],
    ["2023年1—2月引进10亿元", "2023-01-01/2023-02-28"],
    ["上半年引进资金，比上年同期多10亿元", "2023-01-01/2023-06-30"],
    ["上半年，完成今年目标任务10亿元", "2023-01-01/2023-12-31"],
    ["2022年，总投资10亿元以上项目", ""],
    ["截止5月底，引进10亿元", "2023-01-01/2023-05-31"],
    ["截止5月底开工，本月引进10亿元", "2023-05-01/2023-05-31"],
    ["1—6月，完成年度目标任务10亿元", "2023-01-01/2023-12-31"],
    ["上半年签约金额，同比2020年增长48%、2019年增长14%，到位10亿元", "2023-01-01/2023-06-30"],
    ["1—6月，完成全年目标任务20亿元的56.3%", "2023-01-01/2023-12-31"],
  ])("of %s is %s", (text, expected) => {
    const [first] = figures(text);
    expect(first?.period ? `${first.period.start}/${first.period.end}` : "").toBe(expected);
  });

  test("has no year where no text tells one", () => {
    const found = createReader(vocabulary)(["今年前三季度，全区新开工551项。"], { first: 1 });
    expect(found.find(({ figure }) => figure)?.period).toMatchObject({ start: "XXXX-01-01", end: "XXXX-09-30" });
  });
});

test("a guess names place and indicator, the latter with a score", () => {
  expect(figures("乌海市引进国内到位资金10亿元")[0]).toMatchObject({
    places: ["150300"],
    indicator: "funds-domestic",
    score: 1,
  });
  expect(figures("乌海市引进国内到位资金10家")[0]?.indicator).not.toBe("funds-domestic");
});

describe("a candidate", () => {
  test("of a quantity is all that a program can say of it, as the text prints it", () => {
    expect(figures("乌海市１—６月走访企业约１２．５０万家。")[0]).toMatchObject({
      line: 1,
      column: 13,
      printed: "约１２．５０万家",
      value: 12.5,
      digits: "12.50",
      unit: "万家",
      value_base: 125_000,
      unit_base: "家",
      qualifier: "about",
      growth: "none",
      period: { start: "2023-01-01", end: "2023-06-30" },
      places: ["150300"],
      indicator: "firms",
      score: 1,
      figure: true,
      reason: "",
    });
  });

  test("of what is set aside is its place, its print and the reason", () => {
    expect(read("举办第二届会")).toEqual([
      {
        line: 1,
        column: 4,
        printed: "第二届",
        digits: "",
        unit: "",
        unit_base: "",
        qualifier: "",
        growth: "none",
        period: undefined,
        places: [],
        indicator: "",
        score: 0,
        figure: false,
        reason: "ordinal",
        context: "…举办【第二届】会…",
        doubts: [],
        flags: "",
      },
    ]);
  });

  test("is none for a fixed word, and one for an amount that a rule would set aside in part", () => {
    expect(read("进一步扩大")).toEqual([]);
    expect(read("占十分之一").map(({ printed, figure }) => [printed, figure])).toEqual([["十分之一", true]]);
  });

  test("that turns out to count nothing is set aside with what it printed", () => {
    const [name] = read("甲型装置，代号是约3");
    expect(name).toMatchObject({ column: 10, printed: "3", figure: false, reason: "name", unit: "" });
    expect(name).not.toHaveProperty("value");
  });

  test("comes in reading order, with lines counted from the first of the block", () => {
    const rows = createReader(vocabulary)(["第二届会上，10家签约", "2023年，3家签约"], { first: 7 });
    expect(rows.map(({ line, column, printed }) => `${line}:${column} ${printed}`)).toEqual([
      "7:2 第二届",
      "7:7 10家",
      "8:1 2023年",
      "8:7 3家",
    ]);
  });
});

describe("a place", () => {
  const places = (text: string, place?: string) =>
    createReader({ ...vocabulary, place })(text.split("\n"), { first: 1 })
      .filter(({ figure }) => figure)
      .map((row) => row.places.join());

  test.each([
    ["that of its sentence", "兴安盟好。乌海市签约10家", ["150300"]],
    ["else the last before it", "兴安盟好。乌海市好。签约10家", ["150300"]],
    ["else the one before", "兴安盟签约10家。共20家", ["152200", "152200"]],
    ["none where none is named", "签约10家", [""]],
  ])("is %s", (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test("is the one that the reading was told of until another is named", () => {
    expect(places("签约10家。兴安盟签约10家。全市签约10家", "150300")).toEqual(["150300", "152200", "150300"]);
  });

  test("may be named long before", () => {
    expect(places(`乌海市好。${"好。".repeat(500)}签约10家，兴安盟`)).toEqual([""]);
    expect(places(`乌海市好。${"好。".repeat(150)}签约10家，兴安盟`)).toEqual(["150300"]);
  });
});

test("what one block tells of year, period and place holds for the next", () => {
  const next = createReader(vocabulary);
  next(["2022年12月5日，乌海市1—11月签约10家。"], { first: 1 });
  const [row, other] = next(["今年共20家。", "", "共30家"], { first: 2 }).filter(({ figure }) => figure);
  expect(row).toMatchObject({ places: ["150300"], period: { start: "2022-01-01", end: "2022-11-30" } });
  // A text of several blocks is long, and one of its paragraphs may be of any time.
  expect(other?.period).toBeUndefined();
});

test("the day of publication tells the year where the text does not, or does", () => {
  const startOf = (published: string | undefined) =>
    createReader({ ...vocabulary, published })(["2022年12月5日讯，今年签约10家"], { first: 1 }).find(
      ({ figure }) => figure,
    )?.period?.start;
  expect([startOf("2024-01-05"), startOf("2024"), startOf(undefined)]).toEqual([
    "2024-01-01",
    "2024-01-01",
    "2022-01-01",
  ]);
});

test("growth is carried on over a list, and only over it", () => {
  expect(figures("收入环比增长6%和7%，占8%").map(({ growth }) => growth)).toEqual(["环比", "环比", "none"]);
});

test.each([
  ["增长0%和7%", ["0", "7"]],
  ["增长0.5%和7%", ["0.5", "7"]],
  ["下降0.5%和7%", ["-0.5", "-7"]],
])("in %s only a decline is carried on", (text, expected) => {
  expect(figures(text).map(({ digits }) => digits)).toEqual(expected);
});

test("a paragraph without a time is of what a short text is about, and of nothing in a long one", () => {
  const last = (...lines: string[]) =>
    createReader(vocabulary)(lines, { first: 1 }).findLast(({ figure }) => figure)?.period?.start;
  expect(last("2022年，签约10家。", "", "共20家")).toBe("2022-01-01");
  expect(last("2022年，签约10家。", "", "好。".repeat(800), "", "共20家")).toBeUndefined();
  expect(last("2022年，签约10家。", "", "好。".repeat(800), "", "2023年表", "地区\t投资（亿元）", "甲\t3")).toBe(
    "2023-01-01",
  );
});

test("where the unit stands with the other end of a range, or the last of a list, the flags say so", () => {
  const flags = (text: string) => read(text).map(({ printed, unit, flags }) => `${printed} ${unit} ${flags}`);
  expect(flags("投资3亿至5亿元")).toEqual(["3亿 亿元 unit-elsewhere", "5亿元 亿元 "]);
  expect(flags("落户3—5个")).toEqual(["3 个 unit-elsewhere", "5个 个 "]);
  expect(flags("分别投资3日元和20个")).toEqual(["3日元 日元 ", "20个 个 "]);
});
