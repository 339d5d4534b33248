import { expect, test } from "vitest";
import { countWord } from "../../../i18n/count-word.ts";
import { data } from "../../../model/data.ts";
import { associatedClients } from "./associated-clients.ts";
import { competition } from "./competition.ts";
import { instruments } from "./index.ts";
import { keyFirms } from "./key-firms.ts";
import { keyProjects } from "./key-projects.ts";
import { landingSuitability } from "./landing-suitability.ts";
import { supportingFirms } from "./supporting-firms.ts";

test("two tables, two libraries and two analyses come in Baotou's order, each by its own computation", () => {
  expect(instruments.map(({ id, name, statements }) => [id, name.zh, name.en, statements])).toEqual([
    ["key-firms", "重点企业表", "Key firms", keyFirms],
    ["supporting-firms", "配套企业表", "Supporting firms", supportingFirms],
    ["key-projects", "重点项目库", "Key projects", keyProjects],
    ["associated-clients", "关联客户库", "Associated clients", associatedClients],
    ["landing-suitability", "落地适应性分析", "Suitability for setting up", landingSuitability],
    ["competition", "竞争比较分析", "Competition", competition],
  ]);
});

test("each says what its silence means", () => {
  const reports = `${countWord(data.reports.length, "zh")}份报道`;
  expect(instruments.map(({ silence }) => [silence(data).zh, silence(data).en])).toEqual([
    [
      `${reports}没有说到这里有这条链上已落地或签约的企业。`,
      "The reports name no firm on this chain here that has set up or signed.",
    ],
    ["报道不足：没有两个相邻的环节上都有企业。", "The reports do not suffice: no two neighbouring links have a firm."],
    [`${reports}没有点到项目。`, "The reports name no project."],
    [`${reports}没有点名这样的企业或商会、协会。`, "The reports name no such firm, chamber or association."],
    ["每个环节都已有项目。", "Every link has a project."],
    ["报道不足：本地没有说到任何环节。", "The reports do not suffice: they speak of no link here."],
  ]);
});

test("every instrument is described in both languages", () => {
  for (const { description: of } of instruments) {
    const description = of(data);
    expect(description.zh).toMatch(/\p{Script=Han}/u);
    expect(description.en).not.toMatch(/\p{Script=Han}/u);
    expect(description.en).not.toBe("");
  }
});
