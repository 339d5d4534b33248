import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import { buildDocument as document } from "../drawing/build-document.ts";
import { keyProjects } from "./key-projects.ts";

const data = world();
const assigned = { indicator: "key-projects-assigned" };
const rows = keyProjects.select(
  world([
    count(70, { id: "districts", ...assigned, member: "districts-departments" }),
    count(50, { id: "bodies", ...assigned, member: "four-bodies" }),
    count(9, { id: "other-bodies", ...assigned, member: "four-bodies", place: "150200" }),
    count(9, { id: "other-districts", ...assigned, member: "districts-departments", place: "150200" }),
    count(9, { id: "other", indicator: "key-projects", place: "150200" }),
    count(120, { id: "all", indicator: "key-projects" }),
  ]),
);

test("the whole comes first, then the two parts that make it up", () => {
  expect(told(rows)).toEqual([
    "all | 全市重点项目 | Key projects of the city",
    "bodies | 四大班子成员包联 | Members of the four leading bodies",
    "districts | 各区和部门领导干部包联 | Officials of districts and departments",
  ]);
});

test("the headline says who looks after how many", () => {
  expect(keyProjects.title(rows)).toEqual({
    zh: "乌海120个重点项目的包联安排：四大班子成员50个，区和部门70个",
    en: "Arrangement for Wuhai’s 120 key projects: members of its four leading bodies are to look after 50, officials of districts and departments after 70",
  });
});

test("without one of the three it is not drawn", () => {
  expect(() => keyProjects.render(rows.slice(0, 2), { document, data, width: 360, lang: "zh" })).toThrow("missing row");
});
