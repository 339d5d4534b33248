import { expect, test } from "vitest";
import { count, money, percent, row } from "../../test/lib/fixtures.ts";
import type { ChartKind, ChartRow } from "../model/types.ts";
import { subtitleOf } from "./subtitle.ts";

const said = (zh: string, en: string) => ({ zh, en });

test("periods follow what is measured, and every unit stands at the end", () => {
  const rows = [row(money("10")), row(percent("5")), row(count(3)), row(money("20"))];
  expect(subtitleOf(said("甲；各组坐标刻度不同", "A; each on its own scale"), { rows, kind: "bars" })).toEqual({
    zh: "甲，2022年1—11月；各组坐标刻度不同；单位：亿元、%、个",
    en: "A, Jan–Nov 2022; each on its own scale; in CNY bn, %",
  });
});

test("a period that is missing is said to be, and many periods are only said to differ", () => {
  const years = ["2019", "2020", "2021", "2022"].map((year) =>
    row(money("10", { period_start: `${year}-01-01`, period_end: `${year}-12-31` })),
  );
  expect(
    subtitleOf(said("甲", "A"), { rows: [row(money("10", { period_start: "", period_end: "" }))], kind: "bars" }).zh,
  ).toBe("甲，时期未载；单位：亿元");
  expect(subtitleOf(said("甲", "A"), { rows: years.slice(1), kind: "bars" }).en).toBe("A, 2020, 2021, 2022; in CNY bn");
  expect(subtitleOf(said("甲", "A"), { rows: years, kind: "bars" }).en).toBe("A, over different periods; in CNY bn");
});

test("several periods of one year are told by it where each stands beside its mark", () => {
  const [part, whole, none] = [
    row(money("10")),
    row(money("10", { period_end: "2022-12-31" })),
    row(money("1", { period_start: "", period_end: "" })),
  ];
  const next = row(money("10", { period_start: "2023-01-01", period_end: "2023-12-31" }));
  const subtitle = (rows: readonly ChartRow[], kind: ChartKind = "figures") =>
    subtitleOf(said("甲", "A"), { rows, kind });
  expect(subtitle([part, whole])).toEqual({
    zh: "甲，2022年内，时段见各数；单位：亿元",
    en: "A, within 2022, each with its period; in CNY bn",
  });
  expect(subtitle([part, part]).zh).toBe("甲，2022年1—11月；单位：亿元");
  expect(subtitle([part, whole], "nested").zh).toBe("甲，2022年1—11月、2022年；单位：亿元");
  expect(subtitle([part, next]).zh).toBe("甲，2022年1—11月、2023年；单位：亿元");
  expect(subtitle([part, none]).zh).toBe("甲，2022年1—11月、时期未载；单位：亿元");
});
