import { expect, test, vi } from "vitest";
import { changelogEntries } from "./changelog-entries.ts";
import { money, world } from "../../../test/lib/fixtures.ts";
import { correction } from "../../../test/lib/rows.ts";

const release = (version: string, date: string) => ({ version, date, summary: { zh: `${version}版`, en: version } });
const data = {
  ...world([money("100", { id: "demo-1" }), money("7", { id: "o-1", report: "other" })]),
  releases: [release("0.1.0", "2026-01-02"), release("0.2.0", "2026-02-03")],
  corrections: [
    correction({ version: "0.3.0", kind: "odd-unit", date: "" }),
    correction({ version: "0.1.0" }),
    correction({ version: "0.1.0", figure: "o-1", printed: "7" }),
    correction({ version: "0.3.0", figure: "gone" }),
  ],
};
vi.mock("../../model/release-contents.ts", () => ({
  releaseContents: () => [
    { version: "0.1.0", charts: [{ slug: "a", title: { zh: "甲", en: "A" } }], files: [{ name: "figures" }] },
  ],
}));

test("what is still to come stands first, then the releases, the newest first", () => {
  expect(
    changelogEntries({ data, lang: "zh" }).map(({ id, version, date, summary }) => [id, version, date, summary]),
  ).toEqual([
    ["v0-3-0", "0.3.0", "", ""],
    ["v0-2-0", "0.2.0", "2026-02-03", "0.2.0版"],
    ["v0-1-0", "0.1.0", "2026-01-02", "0.1.0版"],
  ]);
  expect(changelogEntries({ data, lang: "en" }).map(({ summary }) => summary)).toEqual(["", "0.2.0", "0.1.0"]);
});

test("each has its corrections, in the words of the vocabulary, and where the print stands", () => {
  const [coming, second, first] = changelogEntries({ data, lang: "zh" });
  expect(second?.corrections).toEqual([]);
  expect(first?.corrections).toEqual([
    {
      figure: "demo-1",
      printed: "100",
      date: "2026-01-02",
      kind: "单位缺失",
      reading: "读作亿元",
      report: "演示",
      path: "reports/demo/#demo-1",
    },
    expect.objectContaining({ figure: "o-1", printed: "7", report: "另一份 / 副题", path: "reports/other/#o-1" }),
  ]);
  expect(coming?.corrections.map(({ kind, date, report }) => [kind, date, report])).toEqual([
    ["单位或量级存疑", "", "演示"],
    // A figure that is no more has no report to be named.
    ["单位缺失", "2026-01-02", ""],
  ]);
  expect(changelogEntries({ data, lang: "en" }).at(-1)?.corrections[0]).toMatchObject({
    kind: "unit lost",
    reading: "read as 亿元",
    report: "Demo",
  });
});

test("a release has its files and charts as they were then; one of which none is kept has the package alone", () => {
  const [coming, second, first] = changelogEntries({ data, lang: "zh" });
  expect([coming?.files, coming?.charts]).toEqual([[], []]);
  expect(second?.files).toEqual([
    { name: "all.zip", path: "v/0.2.0/data/all.zip" },
    { name: "datapackage.json", path: "v/0.2.0/data/datapackage.json" },
  ]);
  expect(second?.charts).toEqual([]);
  expect(first?.files.at(-1)).toEqual({ name: "figures.csv", path: "v/0.1.0/data/figures.csv" });
  expect(first?.charts).toEqual([{ title: "甲", path: "v/0.1.0/embed/a/" }]);
  expect(changelogEntries({ data, lang: "en" }).at(-1)?.charts[0]?.title).toBe("A");
});
