import { expect, test } from "vitest";
import { world } from "../../../test/lib/fixtures.ts";
import type { Report } from "../../model/types.ts";
import { publication, reportFacts } from "./report-facts.ts";

const data = world();

const [, other] = world().reports;
const report = (cells: Partial<Report> = {}): Report => {
  if (!other) throw new Error("no report.");
  return { ...other, sha256: "abc", ...cells };
};
const lines = (of: Report, lang: "zh" | "en") =>
  reportFacts(of, { data, lang }).map(({ term, words }) => `${term}: ${words}`);

test("a report has its bibliography; what its text does not print is said to be missing", () => {
  expect(lines(report(), "zh")).toEqual([
    "题名: 另一份 / 副题",
    "地方: 乌海市",
    "类型: 新闻报道",
    "发布者: 文中未载",
    "发布日期: 文中未载；推断在2022年12月1日至2022年12月31日之间",
    "公开网页: 没有找到",
    "篇幅: 文本9行",
    "文本校验（SHA-256）: abc",
  ]);
  expect(lines(report(), "en")).toEqual([
    "Title: 另一份 / 副题",
    "Title in translation: Other / Second line",
    "Place: Wuhai",
    "Kind: press report",
    "Publisher: not printed",
    "Published: not printed; between 1 Dec 2022 and 31 Dec 2022",
    "Public page: none found",
    "Length: 9 lines of text",
    "Checksum of the text (SHA-256): abc",
  ]);
});

test("what it does print is told, and its note where it has one", () => {
  const told = report({
    url: "https://example.org/a",
    kind: "plan",
    publisher: "日报社",
    published: "2022-12-05",
    note: { zh: "注", en: "N" },
  });
  expect(lines(told, "zh").slice(2)).toEqual([
    "类型: 规划文件",
    "发布者: 日报社",
    "发布日期: 2022年12月5日",
    "公开网页: https://example.org/a",
    "篇幅: 文本9行",
    "文本校验（SHA-256）: abc",
    "附注: 注",
  ]);
  expect(lines(told, "en").at(-1)).toBe("Note: N");
});

test("only the printed title is in Chinese whatever the page", () => {
  for (const lang of ["zh", "en"] as const)
    expect(reportFacts(report(), { data, lang }).flatMap(({ term, zh }) => (zh ? [term] : []))).toEqual([
      lang === "zh" ? "题名" : "Title",
    ]);
});

test.each([
  ["2022-12-05", "2022年12月5日", "5 Dec 2022"],
  ["", "文中未载；推断在2022年12月1日至2022年12月31日之间", "not printed; between 1 Dec 2022 and 31 Dec 2022"],
])("published on %j is told as %s", (published, zh, en) => {
  expect([publication(report({ published }), "zh"), publication(report({ published }), "en")]).toEqual([zh, en]);
});
