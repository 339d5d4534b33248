import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { projectOf } from "../../model/projects.ts";
import { projectSteps } from "./project-steps.ts";

const data = projectWorld();
const steps = (venture: string, lang: "zh" | "en" = "zh") => projectSteps(projectOf(venture, data), { data, lang });

test("each source is a step, in the order of the days, with where it stands", () => {
  expect(
    steps("demo-mill").map(({ when, coverage, source, path, url }) => [when, coverage, source, path, url]),
  ).toEqual([
    ["2022年12月1日至2022年12月31日之间说到（推断）", "whole", "《演示》第3行", "reports/demo/#demo-mill", ""],
    ["2024年6月1日", "cited", "《后来》（某报，2025-01-23）", "sources/page/#page-v1", "https://news.example/later"],
  ]);
  expect(steps("demo-mill", "en").map(({ source }) => source)).toEqual([
    "“Demo”, line 3",
    "“Later” (某报, 2025-01-23)",
  ]);
});

test("a copy has no address, and is told to be one", () => {
  expect(steps("copy-v1").map(({ source, url }) => [source, url])).toEqual([["《后来》（见于转载）", ""]]);
});

test("a row says how far, on which link and how large, with its fragment; a report’s amount is the whole investment", () => {
  expect(
    steps("demo-mill").map(({ told }) =>
      told.map(({ id, mark, stages, name, words, printed }) => [id, mark, stages, name, words, printed]),
    ),
  ).toEqual([
    [["demo-mill", "signed", "签约", "", "演示 · 环节metal · 总投资：10亿元", ""]],
    [
      ["page-v1", "producing", "投产", "", "演示 · 环节metal · 金额：4亿元", "投产"],
      ["page-v2", "producing", "投产", "线材", "演示 · 环节wire", "投产"],
    ],
  ]);
});

test("what is read off a photograph says so", () => {
  expect(steps("demo-mine", "en")[0]?.told[0]?.words).toBe("Demo · from a photograph");
});
