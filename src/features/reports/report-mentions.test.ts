import { expect, test } from "vitest";
import { methodMentions, ventureMentions } from "./report-mentions.ts";
import { chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { method } from "../../../test/lib/rows.ts";

const data = {
  ...chainWorld([
    venture("late", { line: 11, node: "ore", project: "矿山", project_en: "Mine" }),
    venture("early", { line: 9, chain: "", stage: "sought" }),
    venture("other", { report: "other" }),
    venture("wish", { line: 12, company: "", company_en: "", project: "产业", project_en: "Industry" }),
    venture("loose", { line: 13, company: "", company_en: "", project: "园区", project_en: "Park", chain: "" }),
  ]),
  methods: [method("m2", { line: 30, kind: "finance" }), method("m1", { line: 4 }), method("m3", { report: "other" })],
};

test.each([
  [
    "zh",
    [
      ["demo-early", 9, "企业early", "乌海市 · 拟招", "ventures/demo-early/"],
      ["demo-late", 11, "企业late", "矿山 · 演示 · 环节ore · 乌海市 · 投产", "ventures/demo-late/"],
      ["demo-wish", 12, "产业", "演示 · 乌海市 · 投产", "chains/demo/#demo-wish"],
      ["demo-loose", 13, "园区", "乌海市 · 投产", ""],
    ],
  ],
  [
    "en",
    [
      ["demo-early", 9, "Firm early", "Wuhai · sought", "ventures/demo-early/"],
      ["demo-late", 11, "Firm late", "Mine · Demo · Node ore · Wuhai · operating", "ventures/demo-late/"],
      ["demo-wish", 12, "Industry", "Demo · Wuhai · operating", "chains/demo/#demo-wish"],
      ["demo-loose", 13, "Park", "Wuhai · operating", ""],
    ],
  ],
] as const)(
  "in %s a report's firms and projects stand in the order of its lines, linked to their project, else to their chain",
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
