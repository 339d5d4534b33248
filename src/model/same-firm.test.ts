import { expect, test } from "vitest";
import { projectWorld } from "../../test/lib/project-world.ts";
import { projectOf } from "./projects.ts";
import { projectsWithPage } from "./projects-with-page.ts";
import { data as real } from "./data.ts";
import { cityOf, likeNamed, namedAmong, sameFirm, sameFirmElsewhere } from "./same-firm.ts";

const data = projectWorld();
const mill = projectOf("demo-mill", data);

test("a project is of its city, a district’s being that of the district", () => {
  expect(cityOf(mill, data)).toBe("150300");
  const rows = mill.rows.map((row) => ({ ...row, venture: { ...row.venture, place: "150302" } }));
  expect(cityOf({ rows }, data)).toBe("150300");
  expect(cityOf({ rows: rows.map((row) => ({ ...row, venture: { ...row.venture, place: "150000" } })) }, data)).toBe(
    "150000",
  );
});

test("the same firm’s other projects of the city stand beside it, without its own whole and parts", () => {
  expect(sameFirm(mill, data).map(({ id }) => id)).toEqual(["demo-shop"]);
  expect(sameFirm(projectOf("page-v3", data), data).map(({ id }) => id)).toEqual(["demo-shop"]);
  expect(sameFirm(projectOf("demo-mine", data), data)).toEqual([]);
});

test("those elsewhere stand apart, and those of firms that are only called alike are no one firm’s", () => {
  const there = {
    ...data,
    ventures: data.ventures.map((row) =>
      row.id === "demo-shop" ? { ...row, place: "150200", company: "甲乙公司" } : row,
    ),
  };
  expect(likeNamed(projectOf("demo-mill", there), there)).toEqual([]);
  const moved = { ...there, ventures: there.ventures.map((row) => ({ ...row, company: row.company && "甲" })) };
  expect(sameFirmElsewhere(projectOf("demo-mill", moved), moved).map(({ id }) => id)).toEqual(["demo-shop"]);
});

test("from Gotion High-tech one comes to the anode works of another firm under that name, and back", () => {
  const ids = (venture: string) => likeNamed(projectOf(venture, real), real).map(({ id }) => id);
  expect(ids("wuhai-2022-review-v04")).toEqual(["guoxuan-wuhai-anode", "guoxuan-wuhai-anode-1"]);
  expect(ids("wuhai-2022-review-v10")).toEqual(["wuhai-2022-review-v04"]);
});

test("where a row names several firms each is looked for", () => {
  const ids = (project: string) => likeNamed(projectOf(project, real), real).map(({ id }) => id);
  const motors = ids("baotou-motor-park-2024-v1");
  const firms = motors.flatMap((id) => projectOf(id, real).rows.map(({ venture }) => venture.company));
  expect(firms.some((firm) => firm.includes("中加特") || firm.includes("卧龙"))).toBe(true);
});

test("Shuangliang’s projects are the same firm’s under each of its names, and none is merely called alike", () => {
  const modules = projectOf("baotou-2022-feature-v15", real);
  const ids = sameFirm(modules, real).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["shuangliang-baotou-40gw-1", "shuangliang-baotou-50gw"]));
  expect(likeNamed(modules, real)).toEqual([]);
});

test("what names a firm among several in its city is found from the page of the firm, and nothing from elsewhere", () => {
  const ids = (venture: string) => namedAmong(projectOf(venture, real), real).map(({ venture: { id } }) => id);
  const [own] = real.ventures.filter(({ company }) => company === "江西黑猫炭黑");
  expect(ids(own?.id ?? "")).toEqual(["wuhai-coal-2017-v7"]);
  for (const project of projectsWithPage(real))
    for (const row of namedAmong(project, real)) {
      expect(row.venture.company).toContain("、");
      expect([row.venture.id, cityOf({ rows: [row] }, real)]).toEqual([row.venture.id, cityOf(project, real)]);
    }
});
