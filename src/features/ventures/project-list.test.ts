import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { data as real } from "../../model/data.ts";
import { projectsWithPage } from "../../model/projects-with-page.ts";
import { ventureStageWords } from "../../chain-maps/venture-words.ts";
import type { ProjectRow } from "../../model/projects.ts";
import { languages } from "../../model/types.ts";
import { chainsOf } from "./project-where.ts";
import { briefWords, chainHeading, listLead, projectChoices, projectList } from "./project-list.ts";

const data = projectWorld();

test("projects stand by place, then by chain, with how far and of which year that is", () => {
  const shown = projectList({ data, lang: "zh" }).map(({ name, count, chains }) => [
    ...[name, count],
    chains.map(({ chain, entries }) => [
      chainHeading(chain, "zh"),
      entries.map(({ path, name: called, mark, words, coverages }) => [path, called, mark, words, coverages.join()]),
    ]),
  ]);
  expect(shown).toEqual([
    [
      "包头市",
      1,
      [
        [
          "不在这些链上，或未说属于哪条链",
          [["ventures/copy-v1/", "丙", "sought", "规划目标 · 年份未载 · 只见于转载", "cited"]],
        ],
      ],
    ],
    [
      ...["乌海市", 4],
      [
        [
          "演示",
          [
            ["ventures/mill/", "甲：厂", "producing", "投产 · 2024", "whole,cited"],
            ["ventures/demo-mine/", "乙", "named", "点到，进展未载 · 2022 · 据图片", "whole"],
            ["ventures/mill-1/", "甲：厂一期", "building", "在建 · 2024", "cited"],
          ],
        ],
        ["不在这些链上，或未说属于哪条链", [["ventures/demo-shop/", "甲：店", "producing", "投产 · 2022", "whole"]]],
      ],
    ],
  ]);
});

test("the list can be narrowed by chain, by what is there of the statuses, and by kind of source", () => {
  expect(
    projectChoices({ data, lang: "en" }).map(({ words, options }) => [words, options.map(({ id }) => id).join()]),
  ).toEqual([
    ["Chain", "demo"],
    ["Furthest step", "producing,building,sought,named"],
    ["Told by", "whole,cited"],
  ]);
});

test("the list says how many projects are told by what", () => {
  expect(listLead({ data, lang: "zh" })).toMatch(/^5项.*其中3项见于报道，这里面1项引用页面也说到。/);
  expect(listLead({ data, lang: "en" })).toMatch(
    /^5 entries.* Of these 3 are in a report, 1 of them on a cited page too\./,
  );
});

test("every project with a page stands in the list once under each of its chains", () => {
  const listed = projectList({ data: real, lang: "en" }).flatMap(({ chains }) =>
    chains.flatMap(({ chain, entries }) => entries.map(({ id }) => `${id} ${chain?.id ?? "none"}`)),
  );
  const wanted = projectsWithPage(real).flatMap((project) => {
    const chains = chainsOf(project, real);
    return chains.length === 0 ? [`${project.id} none`] : chains.map(({ id }) => `${project.id} ${id}`);
  });
  expect(listed.toSorted()).toEqual(wanted.toSorted());
  expect(wanted.length).toBeGreaterThan(projectsWithPage(real).length);
});

test.each(languages)("in %s every project of which nothing surer is told than a copy or a guess says so", (lang) => {
  const wanted = { zh: /只见于转载|据(转载)?推断|据(转载的)?图片/, en: /a reprint|by inference|from a photograph/ }[
    lang
  ];
  const copies = new Set(real.citedSources.filter(({ standing }) => standing === "copy").map(({ id }) => id));
  const isSure = ({ venture }: ProjectRow) =>
    venture.confidence === "stated" && !("source" in venture && copies.has(venture.source));
  for (const project of projectsWithPage(real)) {
    const words = briefWords(project, { data: real, lang });
    const telling = project.rows.filter(({ venture }) =>
      venture.stage.some((stage) => words.startsWith(ventureStageWords[stage][lang])),
    );
    expect(telling.length, project.id).toBeGreaterThan(0);
    expect(wanted.test(words), `${project.id}: ${words}`).toBe(!telling.some(isSure));
  }
});
