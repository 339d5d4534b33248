import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../../test/chains/fixtures.ts";
import { keyProjects } from "./key-projects.ts";

test("key projects are what a report names as a project, in its order, with firm, stage and node", () => {
  const works = { project: "金属厂", project_en: "Metal works" };
  const ventures = [
    venture("1", { ...works, node: "metal", stage: "signed" }),
    venture("2"),
    venture("3", { ...works, place: "150200" }),
    venture("4", { project: "园区", project_en: "Park", company: "", company_en: "", stage: "target" }),
  ];
  expect(keyProjects(chain, { scope: "wuhai", data: chainWorld(ventures) })).toMatchObject([
    {
      subject: { zh: "金属厂", en: "Metal works" },
      node: { id: "metal" },
      finding: { zh: "企业1：签约", en: "Firm 1: signed" },
      basis: "printed",
      evidence: [{ id: "demo-1" }],
    },
    {
      subject: { zh: "园区", en: "Park" },
      node: undefined,
      finding: { zh: "规划目标", en: "planned" },
      evidence: [{ id: "demo-4" }],
    },
  ]);
});
