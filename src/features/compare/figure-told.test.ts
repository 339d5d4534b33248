import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { printedWith } from "../../model/lookup.ts";
import type { Printed } from "../../model/types.ts";
import { figureTold, longTold, shortTold } from "./figure-told.ts";

const figure = (id: string) => printedWith(id, data) as Printed;

test("a figure is told with all that decides, its doubts and where it is printed", () => {
  const told = figureTold(figure("baotou-2022-feature-007"), { data, lang: "zh" });
  expect(told).toMatchObject({
    place: "包头市",
    name: "区外到位资金",
    period: "2022年",
    status: "实际、单位缺失、句子中断",
    scope: "",
  });
  expect(told.prints.map(({ path }) => path)).toEqual(["reports/baotou-2022-feature/#baotou-2022-feature-007"]);
});

test("a print is named with its line, a cited page with its sign", () => {
  const told = (id: string) => figureTold(figure(id), { data, lang: "zh" }).prints.map(({ line }) => line);
  expect(told("baotou-2022-feature-019")[0]).toMatch(/）第19行$/);
  expect(told("alxa-2024-result-f1")[0]).toMatch(/^◇ /);
});

test("a value in a few words has its place, and its status where it is no result", () => {
  const told = (id: string) => (["zh", "en"] as const).map((lang) => shortTold(figure(id), { data, lang }));
  expect(told("wuhai-2022-review-002")).toEqual(["乌海167.74亿元", "Wuhai’s CNY 16.774 bn"]);
  expect(told("wuhai-2022-review-007")).toEqual(["乌海200亿元（预计）", "Wuhai’s CNY 20 bn (expected)"]);
});

test("a value in one line has what it measures and when, and its part where it has one", () => {
  expect(longTold(figure("wuhai-2022-review-002"), { data, lang: "zh" })).toBe(
    "乌海167.74亿元（国内到位资金，2022年1—11月）",
  );
  expect(longTold(figure("baotou-2022-feature-015"), { data, lang: "zh" })).toContain("项目类型：产业类，");
});
