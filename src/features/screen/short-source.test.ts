import { expect, test } from "vitest";
import { shortSource, shortTitle } from "./short-source.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

const cite = (report: string, line: number) => ({ report, line });

test.each([
  ["one line", [cite("demo", 3)], "来源：《演示》第3行", "Source: “Demo”, line 3"],
  [
    "each line once, by number",
    [cite("demo", 11), cite("demo", 3), cite("demo", 11)],
    "来源：《演示》第3、11行",
    "Source: “Demo”, lines 3, 11",
  ],
  [
    "the reports in their own order",
    [cite("other", 2), cite("demo", 3)],
    "来源：《演示》第3行；《另一份…》第2行",
    "Source: “Demo”, line 3; “Other…”, line 2",
  ],
])("a slide names %s", (_, cited, zh, en) => {
  expect([shortSource(cited, { data, lang: "zh" }), shortSource(cited, { data, lang: "en" })]).toEqual([zh, en]);
});

test.each([
  ["风景这边亮丽——包头市报告", "zh", "风景这边亮丽…"],
  ["关于进一步加强招商引资加快项目建设的实施方案", "zh", "关于进一步加强招商引资加快项目建设…"],
  ["一二三四五六七八九十一二三四五六七八", "zh", "一二三四五六七八九十一二三四五六七八"],
  ["一二三四五六七八九十一二三四五六七八九", "zh", "一二三四五六七八九十一二三四五六七八…"],
  // What leads on to what is cut off goes too.
  ["一二三四五六七八九十一二三四五六的“后面的话", "zh", "一二三四五六七八九十一二三四五六…"],
  ["甲乙（试行）", "zh", "甲乙…"],
  ["The View Is Bright Here: Reports on Baotou", "en", "The View Is Bright Here…"],
  ["A Report (Trial)", "en", "A Report…"],
  ["Investment Promotion Driven from the Top, Projects", "en", "Investment Promotion Driven from…"],
  ["A title of 34 letters, and it fits.", "en", "A title of 34 letters, and it…"],
  ["A title of 34 letters, and it fits", "en", "A title of 34 letters, and it fits"],
  ["A Short One", "en", "A Short One"],
] as const)("the title %s is shortened, and shows that it is", (title, lang, short) => {
  expect(shortTitle(title, lang)).toBe(short);
});
