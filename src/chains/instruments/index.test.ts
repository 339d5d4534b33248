import { expect, test } from "vitest";
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
    ["landing-suitability", "落地适应性分析", "Landing suitability", landingSuitability],
    ["competition", "竞争比较分析", "Competition", competition],
  ]);
});

test("every instrument is described in both languages and says what its silence means", () => {
  for (const { description, silence } of instruments)
    for (const text of [description, silence]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toBe("");
    }
});
