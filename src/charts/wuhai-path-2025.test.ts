import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, percent, world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { formatValue } from "../model/format.ts";
import { wuhaiPath2025 } from "./wuhai-path-2025.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const rows = (target: string) =>
  wuhaiPath2025.select(
    world([
      money(target, { id: "target", indicator: "funds-promotion", status: "target", qualifier: "at_least" }),
      money("1", { id: "elsewhere", indicator: "funds-promotion", status: "target", place: "150200" }),
      money("1", { id: "reached", indicator: "funds-promotion" }),
      percent("10", { id: "rate", indicator: "funds-promotion-growth", status: "target", qualifier: "at_least" }),
      percent("1", { id: "rate-elsewhere", indicator: "funds-promotion-growth", place: "150200" }),
      money("1", { id: "so-far", indicator: "funds-domestic" }),
      money("1", { id: "start-elsewhere", indicator: "funds-domestic", status: "expected", place: "150200" }),
      money("100", { id: "start", ...year, indicator: "funds-domestic", status: "expected" }),
    ]),
  );

test("the start is followed by the three years that grow from it, then the target", () => {
  const path = "按目标增速的下限推算的各年 | Each year at the lowest target growth";
  expect(told(rows("365"))).toEqual([
    "start | 国内到位资金 | Domestic funds received | 起点：预计 | Start: expected",
    `derived:path-2023:start+rate | 2023年 | 2023 | ${path}`,
    `derived:path-2024:start+rate | 2024年 | 2024 | ${path}`,
    `derived:path-2025:start+rate | 2025年 | 2025 | ${path}`,
    "target | 招商引资到位资金 | Investment-promotion funds received | 累计目标 | Cumulative target",
  ]);
});

describe("the headline and the note", () => {
  // Three years from 100 on, a tenth more each, bring 110 + 121 + 133.1 = 364.1, and 362.2795 to 365.9205 by the
  // rounding of the start.
  test.each([
    ["362", "够得上362亿元的目标", "reach", "怎样舍入都够"],
    ["363", "与363亿元的目标大体吻合", "roughly match", "舍入就能决定够不够，所以只说大体吻合"],
    ["365", "与365亿元的目标大体吻合", "roughly match", "舍入就能决定够不够，所以只说大体吻合"],
    ["366", "够不上366亿元的目标", "fall short of", "怎样舍入都不够"],
  ])("hold a target of at least %s against what rounding leaves of the sum: %s", (target, zh, en, ending) => {
    const own = rows(target);
    expect(wuhaiPath2025.title(own)).toEqual({
      zh: `从报道预计的100亿元起，照目标增速逐年算到2022年，乌海的合计${zh.replace("亿元", "亿元以上")}`,
      en: `From the CNY 10 bn that a report expects, growing at its own target rate, Wuhai would by 2022 ${en} its target of at least CNY ${Number(target) / 10} bn`,
    });
    const note = wuhaiPath2025.notes?.at(-1);
    expect(typeof note === "function" && note(own, world()).zh).toBe(
      `起点的舍入带到各年合计里，合计是362–366亿元，目标是${target}亿元以上：${ending}。预计数可能取过整，如果取得比亿元更粗，范围还要宽。`,
    );
  });
});

test("what another page expects of the same year, and less, is told beside it", () => {
  const note = wuhaiPath2025.notes?.at(-2);
  if (typeof note !== "function") throw new Error("no such note");
  const less = data.citedFigures.filter(({ place, status }) => place === "150300" && status === "expected");
  const told = note(wuhaiPath2025.select(data), data);
  expect(less.some((of) => told.zh.includes(formatValue(of, "zh")) && told.en.includes(formatValue(of, "en")))).toBe(
    true,
  );
  expect(note(rows("365"), world())).toEqual({ zh: "", en: "" });
});
