import { expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import { figure, row, world } from "../../../test/lib/fixtures.ts";
import { chartColumns } from "../../tables/columns.ts";
import { toCsv } from "../../tables/csv.ts";
import type { Row } from "../../model/row.ts";
import { readCells } from "./cells.ts";
import { rowOf } from "./row-of.ts";

const back = (item: Row) => readCells(toCsv([item], { columns: chartColumns, data: world() })).map(rowOf);
const words = { label: { zh: "标", en: "Label" }, group: { zh: "组", en: "Group" } };
const note = { zh: "注", en: "A note" };
const common = { dimension: "size", member: "≥10", status: "expected", note } as const;

test("a print comes back from its CSV as it was, but for its column in the line", () => {
  const printed = figure({
    ...common,
    value: 1.5,
    value_base: 1.5e8,
    qualifier: "at_least",
    flags: ["split", "caption"],
    column: 12,
  });
  expect(back({ of: printed, ...words })).toEqual([{ of: { ...printed, column: 1 }, ...words }]);
});

test.each([
  ["a range", { low: 0, high: 2.5 }],
  ["a lower end", { low: -1 }],
  ["an upper end", { high: 9 }],
  ["no range", {}],
])("a computed value with %s comes back as it was", (_, range) => {
  const of = computed({ ...common, ...range, period_start: "", basis: "inferred" });
  expect(back({ of, ...words })).toEqual([{ of, ...words }]);
});

test("a row without group, flags or inputs has none", () => {
  expect(back(row(figure({ flags: [] })))).toEqual([row(figure())]);
  expect(back(row(computed({ inputs: [] })))).toEqual([row(computed({ inputs: [] }))]);
});

test("cells that an older release did not have are empty", () => {
  expect(rowOf({ id: "x-1", basis: "printed" })).toMatchObject({
    of: { id: "x-1", printed: "", unit: "", flags: [], note: { zh: "", en: "" } },
    label: { zh: "", en: "" },
  });
});
