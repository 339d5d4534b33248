import { expect, test } from "vitest";
import { methodMentions, ventureMentions } from "./report-mentions.ts";
import { chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { method } from "../../../test/lib/rows.ts";

const data = {
  ...chainWorld([
    venture("late", { line: 11, node: "ore", project: "矿山", project_en: "Mine" }),
    venture("early", { line: 9, chain: "", stage: "sought" }),
    venture("other", { report: "other" }),
  ]),
  methods: [method("m2", { line: 30, kind: "finance" }), method("m1", { line: 4 }), method("m3", { report: "other" })],
};

test.each([
  [
    "zh",
    [
      ["demo-early", 9, "企业early", "乌海市 · 拟招", ""],
      ["demo-late", 11, "企业late", "矿山 · 演示 · 环节ore · 乌海市 · 投产", "chains/demo/#demo-late"],
    ],
  ],
  [
    "en",
    [
      ["demo-early", 9, "Firm early", "Wuhai · sought", ""],
      ["demo-late", 11, "Firm late", "Mine · Demo · Node ore · Wuhai · operating", "chains/demo/#demo-late"],
    ],
  ],
] as const)(
  "in %s a report's firms and projects stand in the order of its lines, linked where they are on a chain",
  (lang, expected) => {
    const mentions = ventureMentions("demo", { data, lang });
    expect(mentions.map(({ id, line, name, words, path }) => [id, line, name, words, path])).toEqual(expected);
  },
);

test.each([
  [
    "zh",
    [
      ["m1", 4, "做法m1", "乌海市 · 组织分工", "methods/#m1"],
      ["m2", 30, "做法m2", "乌海市 · 基金资本", "methods/#m2"],
    ],
  ],
  [
    "en",
    [
      ["m1", 4, "Method m1", "Wuhai · Organisation", "methods/#m1"],
      ["m2", 30, "Method m2", "Wuhai · Finance", "methods/#m2"],
    ],
  ],
] as const)("in %s its methods stand in the order of its lines, with place and kind", (lang, expected) => {
  const mentions = methodMentions("demo", { data, lang });
  expect(mentions.map(({ id, line, name, words, path }) => [id, line, name, words, path])).toEqual(expected);
});
