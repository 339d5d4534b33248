import { expect, test } from "vitest";
import { blank } from "../../test/lib/blank.ts";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Report } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const reportColumns = columnsOf(tables.reports);

const report: Report = {
  ...blank(tables.reports),
  id: "demo",
  place: "150300",
  title: "题",
  title_en: "Title",
  publisher: "某报",
  published: "2022-12-09",
  published_from: "2022-12-01",
  published_to: "2022-12-31",
  kind: "press",
  lines: 30,
  sha256: "abc",
  note: { zh: "注", en: "note" },
};

test("a row has the report as it is, and its note in both languages", () => {
  expect(cellsOf(report, { columns: reportColumns, data: world() })).toEqual({
    ...report,
    note: "注",
    note_en: "note",
  });
});
