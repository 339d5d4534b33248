import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { census, money, world } from "../../test/lib/fixtures.ts";
import type { Figure } from "../model/types.ts";
import { fundsPerHead } from "./funds-per-head.ts";

const data = (figures: readonly Figure[]) => ({
  ...world(figures),
  census: [census, { ...census, id: "census-2020-150200", place: "150200", residents: 2_000_000 }],
});
const wuhai = (digits: string, cells: Partial<Figure> = {}) =>
  money(digits, { id: `wuhai-${digits}`, indicator: "funds-domestic", ...cells });
const baotou = (digits: string, cells: Partial<Figure> = {}) =>
  money(digits, { id: `baotou-${digits}`, indicator: "funds-outside", place: "150200", ...cells });

test("each amount is divided by the residents of its own place, and the largest per head comes first", () => {
  expect(told(fundsPerHead.select(data([baotou("600"), wuhai("200")])))).toEqual([
    "derived:per-head:wuhai-200+census-2020-150300 | 乌海 · 国内到位资金 | Wuhai · domestic",
    "derived:per-head:baotou-600+census-2020-150200 | 包头 · 区外到位资金 | Baotou · from outside the region",
  ]);
});

test("a place without residents on record is left out, and the notes say so", () => {
  expect(told(fundsPerHead.select(data([wuhai("1", { place: "150302" }), wuhai("200")])))).toEqual(
    told(fundsPerHead.select(data([wuhai("200")]))),
  );
  expect(fundsPerHead.notes?.at(-1)).toMatchObject({ zh: expect.stringContaining("没有登记普查人口数的地方不在图中") });
});

describe("the headline", () => {
  const title = (...figures: readonly Figure[]) => fundsPerHead.title(fundsPerHead.select(data(figures)));
  const before = { period_start: "2021-01-01", period_end: "2021-12-31" };
  test("tells the smallest amounts of 2022 with scope and period, and calls neither higher", () => {
    // 30,000 a head by the smallest of three, and 20,000.
    expect(
      title(wuhai("200"), wuhai("150"), wuhai("180"), wuhai("1", before), baotou("400"), baotou("2", before)),
    ).toEqual({
      zh: "人均到位资金：乌海国内约3.00万元（2022年1—11月），包头区外约2.00万元（2022年1—11月），口径不同，不比高低",
      en: "Funds per resident: Wuhai, domestic, about CNY 30,000 (Jan–Nov 2022); Baotou, from outside the region, about CNY 20,000 (Jan–Nov 2022); scopes differ, so neither is called higher",
    });
  });

  test("needs both cities", () => {
    expect(() => title(wuhai("100"))).toThrow("no row: 150200.");
    expect(() => title(baotou("100"))).toThrow("no row: 150300.");
  });
});
