import { expect, test, vi } from "vitest";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { figuresFeed } from "./figures-feed.ts";

vi.mock("../../model/release-contents.ts", () => ({
  releaseContents: () => [
    { version: "0.1.0", files: [{ name: "figures", csv: "id\r\ndemo-1\r\n" }] },
    { version: "1.0.0", files: [{ name: "figures", csv: "id\r\ndemo-1\r\ndemo-2\r\npage-f1\r\n" }] },
  ],
}));

const data = {
  ...world([
    figure(),
    figure({ id: "demo-2", line: 7, status: "target", flags: ["ambiguous"] }),
    figure({ id: "demo-3", line: 8 }),
  ]),
  citedSources: [citedPage()],
  citedFigures: [citedFigure()],
  releases: ["0.1.0", "1.0.0"].map((version, index) => ({
    version,
    date: `2031-0${index + 1}-01`,
    summary: { zh: "", en: "" },
  })),
};

const entriesOf = (feed: string) =>
  [...feed.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = ""]) => [
    /<title type="html"><!\[CDATA\[([\s\S]*?)\]\]>/.exec(entry)?.[1],
    /<summary type="html"><!\[CDATA\[([\s\S]*?)\]\]>/.exec(entry)?.[1],
    / href="(.*?)"/.exec(entry)?.[1],
    /<updated>(.*?)T/.exec(entry)?.[1],
  ]);

test("each figure that came is told with place, indicator, value, status and source, and where a page shows it", () => {
  expect(entriesOf(figuresFeed({ data, lang: "zh" }))).toEqual([
    [
      "乌海市 · 到位资金：100亿元（目标）",
      "2022年1—11月 · 目标 · 所指不明。《演示》第7行。随1.0.0版新增。",
      "https://example.org/reports/demo/#demo-2",
      "2031-02-01",
    ],
    [
      "乌海市 · 到位资金：90亿元",
      "2024年 · 实际。《后来》（某报，2025-01-23）。随1.0.0版新增。",
      "https://example.org/sources/page/#page-f1",
      "2031-02-01",
    ],
    [
      "乌海市 · 到位资金：100亿元",
      "2022年1—11月 · 实际。《演示》第3行。随0.1.0版新增。",
      "https://example.org/reports/demo/#demo-1",
      "2031-01-01",
    ],
  ]);
  expect(entriesOf(figuresFeed({ data, lang: "en" })).slice(0, 2)).toEqual([
    [
      "Wuhai · funds: CNY 10 bn (target)",
      "Jan–Nov 2022 · target · ambiguous. “Demo” line 7. New in version 1.0.0.",
      "https://example.org/en/reports/demo/#demo-2",
      "2031-02-01",
    ],
    [
      "Wuhai · funds: CNY 9 bn",
      "2024 · actual. “Later” (某报, 2025-01-23). New in version 1.0.0.",
      "https://example.org/en/sources/page/#page-f1",
      "2031-02-01",
    ],
  ]);
});

test("the feed names itself and its page", () => {
  const feed = figuresFeed({ data, lang: "en" });
  expect(feed).toContain('<link rel="self" href="https://example.org/en/changelog/figures/feed.xml"/>');
  expect(feed).toContain("<id>https://example.org/en/changelog/figures/feed.xml</id>");
  expect(feed).toContain('<link rel="alternate" href="https://example.org/en/changelog/"/>');
  expect(feed).toContain("<title>Counting Investment · New figures</title>");
});
