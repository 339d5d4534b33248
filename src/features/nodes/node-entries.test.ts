import { expect, test } from "vitest";
import { chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { certaintyOf } from "../../chain-maps/certainty.ts";
import { doubtOf } from "../../chain-maps/doubt.ts";
import { projectsOn } from "../../chain-maps/projects-on.ts";
import { ventureCapacity, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { placeName } from "../../i18n/names.ts";
import { data as real } from "../../model/data.ts";
import { projectName } from "../../model/project-facts.ts";
import type { ProjectRow } from "../../model/projects.ts";
import { yearsWords } from "../ventures/index.ts";
import { entriesOf } from "./node-entries.ts";

const metal = node("metal");
const of = (data: ReturnType<typeof projectWorld>, sought = false) =>
  entriesOf(metal, { sought, data, lang: "zh" }).map(({ name, entries }) => ({
    name,
    entries: entries.map((entry) => [entry.mark, entry.name, entry.path, entry.words, entry.cited]),
  }));

test("a project is told in one line, by its furthest step and its year, and leads to its page", () => {
  expect(of(projectWorld())).toEqual([
    {
      name: "乌海市",
      entries: [
        ["producing", "甲：厂", "ventures/mill/", "投产 · 2024", false],
        ["building", "甲：厂一期", "ventures/mill-1/", "在建 · 2024", true],
      ],
    },
  ]);
});

test("what is sought stands apart from what is there, and what has no page leads to its line", () => {
  const data = chainWorld([
    venture("a", { node: "metal", company: "", project: "园", stage: "sought" }),
    venture("b", { node: "metal" }),
  ]);
  expect(of(data, true)).toEqual([
    { name: "乌海市", entries: [["sought", "园", "reports/demo/#demo-a", "拟招 · 2022", false]] },
  ]);
  expect(of(data).flatMap(({ entries }) => entries).length).toBe(1);
});

test("every capacity is told as printed, with its step, and none is added up", () => {
  const world = projectWorld();
  const chained = { chain: "demo", node: "metal", company: "甲", project: "厂" };
  const capacity = { capacity_unit: "万吨", capacity_per: "year" } as const;
  const data = {
    ...world,
    citedVentures: [
      citedVenture("page-v1", { ...chained, ...capacity, capacity: "5", stage: ["target"], as_of: "2023-06-01" }),
      citedVenture("page-v8", { ...chained, ...capacity, capacity: "3" }),
    ],
    venturesSame: [
      ...world.venturesSame,
      { venture: "page-v8", project: "mill", part_of: "", reason: { zh: "同", en: "Same" } },
    ],
  };
  const [city] = entriesOf(metal, { sought: false, data, lang: "zh" });
  expect(city?.capacities.map(({ capacity: told, stages, day, path }) => [told, stages, day, path])).toEqual([
    ["计划每年5万吨", "规划目标", "2023年6月1日", "sources/page/#page-v1"],
    ["每年3万吨", "投产", "2024年6月1日", "sources/page/#page-v8"],
  ]);
  expect(city?.entries[0]?.words).toBe("投产 · 2024 · 每年3万吨；规划目标 · 2023 · 计划每年5万吨");
});

test("a step stands with the day, place and capacity of the row that says it, and nothing of another row", () => {
  for (const node of real.nodes) {
    for (const { code, entries } of [true, false].flatMap((sought) =>
      entriesOf(node, { sought, data: real, lang: "en" }),
    )) {
      for (const { id, words } of entries) {
        const rows = projectsOn(node, { place: code, data: real })
          .filter(({ of }) => of.id === id)
          .flatMap((one) => one.rows);
        for (const piece of words.split("; ")) {
          const [stage = "", ...facts] = piece.split(" · ");
          const own = rows.some((row) => facts.every((fact) => factsOf(row).includes(fact)) && says(row, stage));
          expect(own, `${node.chain} ${node.id} ${id}: ${piece}`).toBe(true);
        }
      }
    }
  }
});

test("a project and a capacity are named on a link as a row on that link names them", () => {
  for (const node of real.nodes) {
    for (const { code, entries, capacities } of [true, false].flatMap((sought) =>
      entriesOf(node, { sought, data: real, lang: "en" }),
    )) {
      const projects = projectsOn(node, { place: code, data: real });
      const namesOf = (rows: readonly ProjectRow[]) => rows.map((row) => projectName({ rows: [row] }, "en"));
      for (const { id, name } of entries) {
        const own = namesOf(projects.filter(({ of }) => of.id === id).flatMap(({ rows }) => rows));
        expect(own, `${node.chain} ${node.id} ${id}`).toContain(name.replace(/ and others$/, ""));
      }
      for (const { project, path } of capacities) {
        const own = projects.flatMap(({ rows }) => rows).filter(({ venture }) => path.endsWith(`#${venture.id}`));
        expect(namesOf(own), `${node.chain} ${node.id} ${path}`).toEqual([project]);
      }
    }
  }
});

const says = ({ venture }: ProjectRow, words: string) =>
  venture.stage.some((one) => ventureStagesWords({ ...venture, stage: [one] }, "en") === words);

/** All that one row may say beside its step, in words. */
const factsOf = ({ venture, said }: ProjectRow): readonly string[] => [
  yearsWords([said, said], "en"),
  placeName(venture.place, { data: real, lang: "en" }),
  ventureCapacity(venture, { data: real, lang: "en" }),
  doubtOf(certaintyOf(venture, real)).en,
];
