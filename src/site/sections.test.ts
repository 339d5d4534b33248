import { expect, test } from "vitest";
import type { Text } from "../model/types.ts";
import { currentIn, currentSection, entries, sections } from "./sections.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
const told = ({ path, word }: { path: string; word: Text }) => `${path} ${word.zh} ${word.en}`;

test("the masthead has six parts, each with its pages", () => {
  expect(sections(data).map(told)).toEqual([
    "stories/ 故事 Stories",
    "places/ 地方 Places",
    "chains/ 产业链 Chains",
    "charts/ 图表 Charts",
    "data/ 数据 Data",
    "about/ 说明 About",
  ]);
  expect(sections(data).flatMap(({ pages }) => pages.map(told))).toEqual([
    "places/ 地方 Places",
    "map/ 地图 Map",
    "targets/ 目标 Targets",
    "outcomes/ 后来怎样 Outcomes",
    "methods/ 做法 Methods",
    "chains/ 产业链 Chains",
    "chains/find/ 找产品 Find a product",
    "ventures/ 企业与项目 Firms and projects",
    "charts/ 图表 Charts",
    "compare/ 能不能比 Compare",
    "data/ 数据 Data",
    "explore/ 数据表 Explore the figures",
    "reports/ 报道 Reports",
    "sources/ 引用页面 Cited pages",
    "read/ 读报告 Read a report",
    "checks/ 验算 Checks",
    "about/terms/ 词汇 Glossary",
  ]);
});

test("each page is an entry once, and of no two the same is said", () => {
  const paths = entries(data).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const said = entries(data).flatMap(({ way }) => [way.zh, way.en]);
  expect(new Set(said).size).toBe(2 * paths.length);
});

test("a reader of a page of a section is within it", () => {
  const [places] = sections(data).filter(({ path }) => path === "places/");
  if (!places) throw new Error("no section of places");
  expect(["places/", "targets/", "charts/"].map((path) => currentSection(places, path))).toEqual([
    "page",
    "true",
    undefined,
  ]);
});

test.each([
  ["charts/", "charts/", "page"],
  ["charts/", "charts/x/", "true"],
  ["charts/", "chains/", undefined],
  ["charts/", "", undefined],
])("under %s a reader of %j is told that this is %j", (section, path, current) => {
  expect(currentIn(section, path)).toBe(current);
});
