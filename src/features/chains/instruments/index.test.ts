import { expect, test } from "vitest";
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
    ["competition", "竞争比较性分析", "Competition", competition],
  ]);
});

test("each says what its silence means", () => {
  expect(instruments.map(({ silence }) => [silence(data).zh, silence(data).en])).toEqual([
    [
      "没有归到这里的、说企业投产、已有、落地、在建、填补空白、签约或引进的内容。",
      "Nothing filed here has a firm operating, existing, set up, under construction, said to fill a gap, signed or brought in.",
    ],
    [
      "所读的不足：没有两个相邻的环节上都有企业。",
      "What was read does not suffice: no two neighbouring links have a firm.",
    ],
    ["没有归到这里的项目。", "No project is filed here."],
    ["没有归到这里的这样的企业或商会、协会。", "No such firm, chamber or association is filed here."],
    [
      "归到本链的内容说每个环节都已有、落地、在建或填补空白。",
      "By what is filed on this chain every link stands or fills a gap.",
    ],
    ["所读的不足：没有说到这里的任何环节。", "What was read does not suffice: it names no link here."],
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
