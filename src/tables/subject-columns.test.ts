import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { computed } from "../../test/lib/computed.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import type { Observation } from "../model/types.ts";
import { subjectColumns } from "./subject-columns.ts";

test("the columns of a value's subject are a contract", () => {
  expect(subjectColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "report | string | → reports.id | 报道 | Report",
    "line | integer | 行号 | Line",
    "printed | string | 原文 | As printed",
    "indicator | string | → indicators.id | 指标编号 | Indicator id",
    "indicator_zh | string | 指标 | Indicator (Chinese)",
    "indicator_en | string | 指标（英文） | Indicator",
    "place | string | → places.code | 地区代码 | Place code",
    "place_zh | string | 地区 | Place (Chinese)",
    "place_en | string | 地区（英文） | Place",
    "period_start | date | 起始日 | From",
    "period_end | date | 截止日 | To",
  ]);
});

const cells = (item: Observation) => cellsOf(item, { columns: subjectColumns, data: world() });
const about = {
  place: "150200",
  place_zh: "包头市",
  place_en: "Baotou",
  period_start: "2022-01-01",
  period_end: "2022-11-30",
};

test("a print has its report, line and words", () => {
  expect(cells(figure({ place: "150200", indicator: "signed" }))).toEqual({
    id: "demo-1",
    report: "demo",
    line: 3,
    printed: "100亿元",
    indicator: "signed",
    indicator_zh: "协议投资",
    indicator_en: "signed",
    ...about,
  });
});

test("a computed value stands in no report", () => {
  expect(cells(computed({ place: "150200" }))).toEqual({
    id: "derived:remainder:demo-1+demo-4",
    report: undefined,
    line: undefined,
    printed: undefined,
    indicator: "derived-remainder",
    indicator_zh: "推算remainder",
    indicator_en: "derived-remainder",
    ...about,
  });
});

test("an unknown word stops the file", () => {
  expect(() => cells(figure({ indicator: "lost" }))).toThrow("unknown indicator: lost.");
  expect(() => cells(figure({ place: "1502" }))).toThrow("unknown place: 1502.");
});
