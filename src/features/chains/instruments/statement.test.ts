import { expect, test } from "vitest";
import { node, venture } from "../../../../test/chains/fixtures.ts";
import { named, nodeName } from "./statement.ts";

test("a venture is named by its firm, or by its project where no firm is named, in both languages", () => {
  const project = { project: "项目", project_en: "Project" };
  expect(named(venture("1", project))).toEqual({ zh: "企业1", en: "Firm 1" });
  expect(named(venture("1", { ...project, company: "", company_en: "" }))).toEqual({ zh: "项目", en: "Project" });
  expect(nodeName(node("ore"))).toEqual({ zh: "环节ore", en: "Node ore" });
});
