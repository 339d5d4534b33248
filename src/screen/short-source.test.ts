import { expect, test } from "vitest";
import { shortTitle } from "./short-source.ts";

test.each([
  ["风景这边亮丽——包头市报告", "zh", "风景这边亮丽…"],
  ["关于进一步加强招商引资加快项目建设的实施方案", "zh", "关于进一步加强招商引资加快项目建设…"],
  ["The View Is Bright Here: Reports on Baotou", "en", "The View Is Bright Here…"],
  ["Investment Promotion Driven from the Top, Projects", "en", "Investment Promotion Driven from…"],
  ["A Short One", "en", "A Short One"],
] as const)("the title %s is shortened, and shows that it is", (title, lang, short) => {
  expect(shortTitle(title, lang)).toBe(short);
});
