import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { storyCount } from "./story-count.ts";

const of = (name: string) => Number(storyCount(name, { data, lang: "zh" }));

test("things are counted from the data, promises in groups that add up", () => {
  expect([of("nodes"), of("methods")]).toEqual([data.nodes.length, data.methods.length]);
  expect(of("judged") + of("apart") + of("notJudged")).toBe(of("promises"));
  expect(of("kept")).toBeLessThanOrEqual(of("judged"));
  expect(of("onNodes")).toBeGreaterThan(0);
  expect(of("onNodes")).toBeLessThan(of("onChains"));
  expect(of("onChains")).toBeLessThan(of("projects"));
});

test("a fact of the corpus is a word; what nobody counts is refused", () => {
  expect(storyCount("chainCount", { data, lang: "en" })).toMatch(/^[a-z]+$/);
  expect(() => storyCount("none", { data, lang: "en" })).toThrow("unknown count in a story: none.");
});
