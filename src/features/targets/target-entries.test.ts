import { expect, test } from "vitest";
import { standings, targetRows } from "../../model/targets.ts";
import { bySilence, targetEntries, targetsFinding } from "./target-entries.ts";
import { standingWords } from "./words.ts";
import { board } from "../../../test/lib/board.ts";
import { relation } from "../../../test/lib/relation.ts";

const data = { ...board, relations: [relation({ id: "sum", figures: ["t-region"] })] };

const entry = (id: string, lang: "zh" | "en" = "zh") => targetEntries({ data, lang }).find((row) => row.id === id);

test.each([
  ["zh", "6个目标：2个不落后，1个落后，1个比不出，2个没有给出数字；另有4个预计数"],
  ["en", "6 targets: 2 on pace or ahead, 1 behind, 1 not comparable, 2 with no result given; forecasts, not rated: 4"],
] as const)("the headline in %s counts how targets stand, and forecasts apart", (lang, finding) => {
  expect(targetsFinding({ data, lang })).toBe(finding);
});

test("a standing that no target has is left out of the headline", () => {
  const without = { ...data, figures: data.figures.filter(({ id }) => id !== "t-behind") };
  expect(targetsFinding({ data: without, lang: "zh" })).toBe(
    "5个目标：2个不落后，1个比不出，2个没有给出数字；另有4个预计数",
  );
});

test("entries stand as their targets do, those that can be told first", () => {
  expect(targetEntries({ data, lang: "zh" }).map(({ id, standing }) => `${id} ${standing}`)).toEqual([
    "t-region ahead",
    "t-over ahead",
    "t-behind behind",
    ...[1, 2, 3, 4].map((n) => `t-open-${n} forecast`),
    "t-level open",
    "t-span unreported",
    "t-none unreported",
  ]);
});

test.each([
  [
    "zh",
    {
      place: "内蒙古自治区",
      indicator: "国内资金",
      value: "100亿元",
      period: "2023年",
      status: "目标",
      line: "《演示》第22行",
    },
    { value: "60亿元", period: "2023年1—6月", status: "实际", line: "《另一份…》第21行" },
    ["完成≈60.0%", "时间过50%"],
    ["2023年1—6月平均 ≈10.0亿元/月", "还需≈6.67亿元/月"],
    ["60亿元 ÷ 100亿元", "(100亿元 − 60亿元) ÷ 6个月"],
    "合得上",
  ],
  [
    "en",
    {
      place: "Inner Mongolia",
      indicator: "Domestic funds",
      value: "CNY 10 bn",
      period: "2023",
      status: "target",
      line: "“Demo”, line 22",
    },
    { value: "CNY 6 bn", period: "Jan–Jun 2023", status: "actual", line: "“Other…”, line 21" },
    ["≈\u00a060.0% reached", "50% of the time"],
    ["average of Jan–Jun 2023 ≈\u00a0CNY 1.00 bn per month", "needed ≈\u00a0CNY 667 m per month"],
    ["CNY 6 bn ÷ CNY 10 bn", "(CNY 10 bn − CNY 6 bn) ÷ 6 months"],
    "It adds up",
  ],
] as const)(
  "in %s a target has what is reported beside it, how far it has come, at which pace, and by which sums",
  (lang, target, reported, progress, paces, formulas, claim) => {
    expect(entry("t-region", lang)).toMatchObject({
      mark: "mark-150000",
      target: { ...target, member: "", placePath: "places/150000/", path: "reports/demo/#t-region" },
      reported: { ...reported, path: "reports/other/#region" },
      progress,
      paces,
      formulas,
      near: [],
      note: "",
      relations: [{ path: "checks/#sum", claim }],
    });
  },
);

test("a row invites to compare a target with what is reported of it, else with what is near", () => {
  expect(entry("t-region")?.compared).toEqual(["t-region", "region"]);
  for (const row of targetRows(data))
    expect(entry(row.target.id)?.compared).toEqual(
      [row.target, ...(row.reported ? [row.reported] : row.near)].map(({ id }) => id),
    );
});

test("the strip has the share and the time in its own length, full where more than the target is reached", () => {
  expect(entry("t-behind")?.strip).toEqual({ share: 119 * 0.4, mark: "M60 0V16" });
  expect(entry("t-over")?.strip).toEqual({ share: 119, mark: "M60 0V16" });
  expect(entry("t-level")?.strip).toBeUndefined();
  expect(entry("t-span")?.strip).toBeUndefined();
});

test("a level has the time that has passed and no share; a count has no pace", () => {
  expect(entry("t-level")).toMatchObject({ progress: ["时间过50%"], paces: [], formulas: [], relations: [] });
  expect(entry("t-over")).toMatchObject({ progress: ["完成≈120%", "时间过50%"], paces: [] });
});

test("of what is not reported yet the average over several years is told, and what must not be taken for it", () => {
  expect(entry("t-span")).toMatchObject({
    reported: undefined,
    progress: [],
    paces: ["全期平均 1亿元/月"],
    formulas: ["36亿元 ÷ 36个月"],
    near: [],
  });
  expect(entry("t-span", "en")?.paces).toEqual(["CNY 100 m per month over the whole span"]);
});

test("every standing has a word and a rule of its own", () => {
  const said = Object.values(standingWords).flatMap(({ word, rule }) => [word.zh, word.en, rule.zh, rule.en]);
  expect(Object.keys(standingWords).sort()).toEqual([...standings].sort());
  expect(new Set(said).size).toBe(said.length);
});

test("targets of which nothing is reported stand apart from the others", () => {
  const [open, silent] = [{ standing: "open" }, { standing: "unreported" }] as const;
  expect(bySilence([silent, open])).toEqual({ told: [open], silent: [silent] });
});
