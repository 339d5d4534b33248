import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { reportKinds, type Report } from "../model/types.ts";
import { reportColumns } from "./report-columns.ts";

test("the columns of reports.csv are a contract", () => {
  expect(reportColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "place | string | → places.code | 地区代码 | Place code",
    "title | string | 题名 | Title (Chinese)",
    "title_en | string | 题名（英译） | Title",
    "publisher | string | 发布者 | Publisher",
    "published | date | 发布日 | Published",
    "published_from | date | 最早发布日 | Published from",
    "published_to | date | 最晚发布日 | Published to",
    "kind | string | 类型 | Kind",
    "lines | integer | 行数 | Lines",
    "sha256 | string | 校验值 | SHA-256",
    "note | string | 说明 | Note (Chinese)",
    "note_en | string | 说明（英文） | Note",
  ]);
});

const report: Report = {
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

test("the kinds are told", () => {
  const told = reportColumns.find(({ name }) => name === "kind")?.description.en;
  for (const kind of reportKinds) expect(told).toContain(kind);
});
