import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Numeral } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const numeralColumns = columnsOf(tables.numerals);

test("a row says what became of a numeral: data by its id, or set aside by its reason", () => {
  const kept: Numeral = {
    report: "demo",
    line: 3,
    column: 12,
    printed: "100亿元",
    disposition: "figure",
    figure: "demo-1",
    reason: "",
  };
  const aside: Numeral = { ...kept, printed: "2022年", disposition: "aside", figure: "", reason: "date" };
  expect(cellsOf(kept, { columns: numeralColumns, data: world() })).toEqual(kept);
  expect(cellsOf(aside, { columns: numeralColumns, data: world() })).toEqual(aside);
});
