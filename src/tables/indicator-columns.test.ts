import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { indicatorKinds, type Indicator } from "../model/types.ts";
import { indicatorColumns } from "./indicator-columns.ts";

test("the columns of indicators.csv are a contract", () => {
  expect(indicatorColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "zh | string | 中文名 | Chinese name",
    "en | string | 英文名 | English name",
    "definition | string | 定义 | Definition (Chinese)",
    "definition_en | string | 定义（英文） | Definition",
    "unit | string | 基本单位 | Base unit",
    "kind | string | 类型 | Kind",
    "low | number | in unit | 通常下限 | Usual low",
    "high | number | in unit | 通常上限 | Usual high",
    "not_with | string | 不可并比 | Not with",
  ]);
});

const indicator: Indicator = {
  id: "funds",
  zh: "到位资金",
  en: "Funds",
  definition: { zh: "义", en: "meaning" },
  unit: "CNY",
  kind: "flow",
  low: 1,
  high: 9,
  not_with: ["signed", "planned"],
};

test("a row has the indicator with its definition, its usual range and what it must not be set beside", () => {
  expect(cellsOf(indicator, { columns: indicatorColumns, data: world() })).toEqual({
    ...indicator,
    definition: "义",
    definition_en: "meaning",
    not_with: "signed;planned",
  });
});

test("the kinds are told", () => {
  const told = indicatorColumns.find(({ name }) => name === "kind")?.description.en;
  expect(told).toBe("stock, flow, rate, share, count, rank or size.");
  for (const kind of indicatorKinds) expect(told).toContain(kind);
});
