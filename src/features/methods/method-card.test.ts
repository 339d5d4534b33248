import { expect, test, vi } from "vitest";
import { method } from "../../../test/lib/rows.ts";
import { methodCard } from "./method-card.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();
vi.mock("../../exports/charts.ts", async () => {
  const { slugChart } = await import("../../../test/lib/rows.ts");
  return { allCharts: () => [slugChart("x")] };
});

const told = method("a", { here: "charts/x/", why: { zh: "", en: "" }, rhythm: { zh: "每月", en: "monthly" } });

test.each([
  [
    "zh",
    {
      name: "做法a",
      place: "乌海市",
      facts: ["节奏 每月", "所需 人", "目的或结果 事"],
      report: "演示",
      line: "新闻报道 第4行",
      exampleTerm: "本站实例",
      example: "图x",
    },
  ],
  [
    "en",
    {
      name: "Method a",
      place: "Wuhai",
      facts: ["Rhythm monthly", "Needs people", "Aim or result things"],
      report: "Demo",
      line: "press report line 4",
      exampleTerm: "Shown here",
      example: "Chart x",
    },
  ],
] as const)("in %s a card says what a method is, who says so, and where the like is shown", (lang, words) => {
  const { facts, ...card } = methodCard(told, { data, lang });
  expect({ ...card, facts: facts.map((fact) => `${fact.term} ${fact.words}`) }).toEqual({
    ...words,
    source: "reports/demo/#a",
    why: "",
  });
});

test("what is not shown here is said with the reason, and what no report tells leaves no gap", () => {
  expect(methodCard(method("b"), { data, lang: "zh" })).toMatchObject({
    exampleTerm: "本站没有",
    example: "",
    why: "没有",
  });
  expect(methodCard(method("b"), { data, lang: "en" })).toMatchObject({
    exampleTerm: "Not here",
    example: "",
    why: "none",
  });
  expect(methodCard(method("b"), { data, lang: "zh" }).facts.map(({ term }) => term)).toEqual(["所需", "目的或结果"]);
});

test("a report about another place than the method's is named by its place", () => {
  expect(methodCard(method("c", { place: "150302" }), { data, lang: "zh" }).line).toBe("乌海市 新闻报道 第4行");
  expect(methodCard(method("c", { place: "150302" }), { data, lang: "en" }).line).toBe("Wuhai press report line 4");
});

test("a path that is no page shows as itself", () => {
  expect(methodCard(method("d", { here: "charts/gone/" }), { data, lang: "zh" }).example).toBe("charts/gone/");
});

test.each([
  ["press", "目的或结果", "Aim or result"],
  ["plan", "规定或目的", "Rule or aim"],
  ["measures", "规定或目的", "Rule or aim"],
] as const)("of a report of the kind %s a card does not say more than it may know", (kind, zh, en) => {
  const reports = data.reports.map((report) => ({ ...report, kind }));
  const terms = (lang: "zh" | "en") =>
    methodCard(told, { data: { ...data, reports }, lang }).facts.map(({ term }) => term);
  expect([terms("zh"), terms("en")].map((of) => of.at(-1))).toEqual([zh, en]);
});

test.each([
  ["chains/x/", "本站自制", "Made by us"],
  ["map/", "本站自制", "Made by us"],
  ["charts/x/", "本站实例", "Shown here"],
  ["reports/demo/", "本站实例", "Shown here"],
])("the page %s is %s, %s", (here, zh, en) => {
  const term = (lang: "zh" | "en") => methodCard(method("a", { here }), { data, lang }).exampleTerm;
  expect([term("zh"), term("en")]).toEqual([zh, en]);
});
