import { expect, test } from "vitest";
import { citedVenture, venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { sourceCounts, sourceCountWords } from "./source-counts.ts";

test("reports and cited pages are counted each once, however many rows they have", () => {
  const rows = [venture("1"), venture("2"), venture("3", { report: "other" }), citedVenture("4"), citedVenture("5")];
  expect(sourceCounts(rows, { citedSources: [citedPage()] })).toEqual({ reports: 2, pages: 1 });
  expect(sourceCounts([], { citedSources: [citedPage()] })).toEqual({ reports: 0, pages: 0 });
});

test.each([
  [2, 1, "报道2份，◇ 引用页面1个", "2 reports, ◇ 1 cited page"],
  [0, 3, "◇ 引用页面3个", "◇ 3 cited pages"],
  [2, 0, "报道2份", "2 reports"],
  [0, 0, "没有归到这里的内容", "nothing filed here"],
  [1, 12, "报道1份，◇ 引用页面12个", "1 report, ◇ 12 cited pages"],
])("%i and %i are told as such", (reports, pages, zh, en) => {
  expect(sourceCountWords({ reports, pages }, "zh")).toBe(zh);
  expect(sourceCountWords({ reports, pages }, "en")).toBe(en);
});
