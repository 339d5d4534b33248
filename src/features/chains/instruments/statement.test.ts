import { expect, test } from "vitest";
import { node, venture } from "../../../../test/chains/fixtures.ts";
import { joined, named, nodeName } from "./statement.ts";

test("a venture is named by its firm, or by its project where no firm is named, in both languages", () => {
  const project = { project: "项目", project_en: "Project" };
  expect(named(venture("1", project))).toEqual({ zh: "企业1", en: "Firm 1" });
  expect(named(venture("1", { ...project, company: "", company_en: "" }))).toEqual({ zh: "项目", en: "Project" });
  expect(nodeName(node("ore"))).toEqual({ zh: "环节ore", en: "Node ore" });
});

test("parts are joined in their order, each once, empty ones left out, with each language's own separator", () => {
  const part = (zh: string, en: string) => ({ zh, en });
  const parts = [part("乙", "B"), part("", ""), part("甲", "A"), part("乙", "B"), part("丙", "")];
  expect(joined(parts, { zh: "、", en: ", " })).toEqual({ zh: "乙、甲、丙", en: "B, A" });
  expect(joined([], { zh: "、", en: ", " })).toEqual({ zh: "", en: "" });
});
