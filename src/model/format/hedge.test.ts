import { expect, test } from "vitest";
import { hedge } from "./hedge.ts";

test.each([
  ["exact", "3个", "3"],
  ["about", "约3个", "about 3"],
  ["nearly", "近3个", "nearly 3"],
  ["more_than", "超3个", "more than 3"],
  ["at_least", "3个以上", "at least 3"],
  ["at_most", "不超过3个", "at most 3"],
] as const)("%s reads %s and %s", (qualifier, zh, en) => {
  expect(hedge("3个", { qualifier, lang: "zh" })).toBe(zh);
  expect(hedge("3", { qualifier, lang: "en" })).toBe(en);
});
