import { expect, test } from "vitest";
import { count, money, percent, row } from "../../test/lib/fixtures.ts";
import { subtitleOf } from "./subtitle.ts";

const said = (zh: string, en: string) => ({ zh, en });

test("periods follow what is measured, and every unit stands at the end", () => {
  const rows = [row(money("10")), row(percent("5")), row(count(3)), row(money("20"))];
  expect(subtitleOf(said("甲；各组坐标刻度不同", "A; each on its own scale"), rows)).toEqual({
    zh: "甲，2022年1—11月；各组坐标刻度不同；单位：亿元、%、个",
    en: "A, Jan–Nov 2022; each on its own scale; in CNY bn, %",
  });
});

test("a period that is missing is said to be, and many periods are only said to differ", () => {
  const years = ["2019", "2020", "2021", "2022"].map((year) =>
    row(money("10", { period_start: `${year}-01-01`, period_end: `${year}-12-31` })),
  );
  expect(subtitleOf(said("甲", "A"), [row(money("10", { period_start: "", period_end: "" }))]).zh).toBe(
    "甲，时期未载；单位：亿元",
  );
  expect(subtitleOf(said("甲", "A"), years.slice(1)).en).toBe("A, 2020, 2021, 2022; in CNY bn");
  expect(subtitleOf(said("甲", "A"), years).en).toBe("A, over different periods; in CNY bn");
});
