import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Indicator } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const indicatorColumns = columnsOf(tables.indicators);

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
  near: ["planned"],
};

test("a row has the indicator with its definition, its usual range and what it must not be set beside", () => {
  expect(cellsOf(indicator, { columns: indicatorColumns, data: world() })).toEqual({
    ...indicator,
    definition: "义",
    definition_en: "meaning",
    not_with: "signed;planned",
    near: "planned",
  });
});
