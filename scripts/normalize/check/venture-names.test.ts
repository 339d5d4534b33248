import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkVentureNames } from "./venture-names.ts";

const told = (cells: Readonly<Record<string, string>>) => tell(checkVentureNames(makeTables({ ventures: [cells] })));
const company = { company: "甲公司", company_en: "Firm A" };
const project = { project: "甲厂", project_en: "Plant A" };

test.each([company, project, { ...company, ...project }])("%j is a name", (cells) => {
  expect(told(cells)).toEqual([]);
});

test.each([
  [{}, ["(company): missing name. Give a company, a project or both"]],
  [{ company_en: "Firm A" }, ["(company): missing name. Give a company, a project or both"]],
  [{ company: "甲公司" }, ["(company_en): missing company_en of: 甲公司"]],
  [{ ...project, company_en: "Firm A" }, ["(company): missing company of: Firm A"]],
  [{ ...company, project: "甲厂" }, ["(project_en): missing project_en of: 甲厂"]],
  [{ ...company, project_en: "Plant A" }, ["(project): missing project of: Plant A"]],
  [
    { company: "甲公司", project: "甲厂" },
    ["(company_en): missing company_en of: 甲公司", "(project_en): missing project_en of: 甲厂"],
  ],
])("%j lacks a name", (cells, messages) => {
  expect(told(cells)).toEqual(messages.map((message) => `ventures/a.csv a-v01 ${message}`));
});
