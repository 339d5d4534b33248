import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import { baotouSteps } from "./baotou-steps.ts";

const baotou = { place: "150200" };
const rows = baotouSteps.select(
  world([
    count(9, { id: "other-city", indicator: "signed-projects" }),
    count(9, { id: "part", ...baotou, indicator: "signed-projects", member: "top500" }),
    count(30, { id: "industry", ...baotou, indicator: "registered-projects", member: "industrial" }),
    count(60, { id: "settled", ...baotou, indicator: "registered-projects" }),
    count(80, { id: "signed", ...baotou, indicator: "signed-projects" }),
    count(700, { id: "contacted", ...baotou, indicator: "firms-contacted", unit: "家" }),
    count(9, { id: "other-contacts", indicator: "firms-contacted", unit: "家" }),
  ]),
);

test("the steps come one after the other", () => {
  const [contacts, projects] = ["对接与签约 | Contacted and signed", "注册落地的项目 | Projects registered"];
  expect(told(rows)).toEqual([
    `contacted | 对接企业 | Firms contacted | ${contacts}`,
    `signed | 签约项目 | Projects signed | ${contacts}`,
    `settled | 注册落地项目 | Projects registered | ${projects}`,
    `industry | 其中产业类 | Of these, industrial | ${projects}`,
  ]);
});

test("the headline counts what was signed, registered and industrial", () => {
  expect(baotouSteps.title(rows)).toEqual({
    zh: "包头签约80个项目，注册落地60个，其中产业类30个",
    en: "Baotou signed 80 projects and registered 60, 30 of them industrial",
  });
});
