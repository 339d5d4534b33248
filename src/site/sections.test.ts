import { expect, test } from "vitest";
import { currentIn, sections } from "./sections.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
test("the masthead has every part of the site in its order", () => {
  expect(sections(data).map(({ path, word }) => `${path} ${word.zh} ${word.en}`)).toEqual([
    "charts/ 图表 Charts",
    "chains/ 产业链 Chains",
    "map/ 地图 Map",
    "methods/ 做法 Methods",
    "targets/ 目标 Targets",
    "checks/ 验算 Checks",
    "reports/ 报道 Reports",
    "places/ 地方 Places",
    "data/ 数据 Data",
    "about/ 说明 About",
  ]);
});

test("the front page says of each part what it is for, of no two the same", () => {
  const said = sections(data).flatMap(({ way }) => [way.zh, way.en]);
  expect(new Set(said).size).toBe(2 * sections(data).length);
});

test.each([
  ["charts/", "charts/", "page"],
  ["charts/", "charts/x/", "true"],
  ["charts/", "chains/", undefined],
  ["charts/", "", undefined],
])("under %s a reader of %j is told that this is %j", (section, path, current) => {
  expect(currentIn(section, path)).toBe(current);
});
