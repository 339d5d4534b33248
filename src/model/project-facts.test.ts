import { expect, test } from "vitest";
import { venture, type VentureCells } from "../../test/chains/fixtures.ts";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { data } from "./data.ts";
import {
  furthestOf,
  furthestStage,
  isFirmsProject,
  isPutOff,
  latestStep,
  projectName,
  projectTitle,
  saidLast,
  putOffUndated,
} from "./project-facts.ts";
import { projects, type ProjectRow } from "./projects.ts";
import { languages, ventureStages, type CitedVenture, type VentureStage } from "./types.ts";

const day = (iso: string) => (iso === "" ? {} : { said: { from: iso, to: iso } });
const whole = (cells: VentureCells = {}, iso = "2022-12-01"): ProjectRow => ({
  venture: venture("a", cells),
  coverage: "whole",
  ...day(iso),
});
const cited = (cells: Partial<CitedVenture> = {}, iso = "2024-06-01"): ProjectRow => ({
  venture: citedVenture("b", cells),
  coverage: "cited",
  ...day(iso),
});

test.each<[VentureStage[][], VentureStage]>([
  [[["signed"], ["under-construction"]], "under-construction"],
  [[["producing"], ["named"]], "producing"],
  [[["signed", "landed"]], "landed"],
  [[["target", "gap-filled"], ["agreed"]], "agreed"],
  [[["gap-filled"], ["agreed"]], "gap-filled"],
  [[["put-off"], ["under-construction"]], "under-construction"],
])("of %j the furthest is %s", (stages, furthest) => {
  expect(furthestStage({ rows: stages.map((stage) => whole({ stage })) }).stage).toBe(furthest);
});

test("the furthest stage comes with the rows that say it", () => {
  const rows = [whole({ stage: "signed" }), cited(), cited({ id: "c" })];
  expect(furthestStage({ rows }).rows).toEqual(rows.slice(1));
});

test("a stage alone is its own furthest", () => {
  for (const stage of ventureStages) expect(furthestStage({ rows: [whole({ stage })] }).stage).toBe(stage);
});

test("a project is put off where that is the last that is dated", () => {
  const [building, off] = [cited({ stage: ["under-construction"] }, "2023-03-29"), cited({ stage: ["put-off"] })];
  expect(isPutOff({ rows: [building, off] })).toBe(true);
  expect(isPutOff({ rows: [off, cited({}, "2024-07-01")] })).toBe(false);
  expect(isPutOff({ rows: [off, cited({}, "")] })).toBe(true);
  expect(isPutOff({ rows: [cited({ stage: ["put-off"] }, "")] })).toBe(true);
});

test("it was last spoken of on the last dated day", () => {
  expect(saidLast({ rows: [whole(), cited(), cited({}, "")] })?.from).toBe("2024-06-01");
  expect(saidLast({ rows: [cited({}, "")] })).toBeUndefined();
});

test("the step told last is told where it is not the furthest and was said after it for certain", () => {
  const talks = cited({ stage: ["in-talks"] }, "2023-12-31");
  const planned = cited({ stage: ["target"] }, "2024-01-26");
  expect(latestStep({ rows: [talks, planned] })).toEqual({ stage: "target", row: planned });
  // What names it tells no step.
  expect(latestStep({ rows: [talks, planned, cited({ stage: ["named"] }, "2025-01-01")] })?.row).toBe(planned);
  expect(latestStep({ rows: [planned, cited({ stage: ["in-talks"] }, "2024-02-01")] })).toBeUndefined();
  expect(latestStep({ rows: [talks, cited({ stage: ["target"] }, "2023-12-31")] })).toBeUndefined();
  expect(latestStep({ rows: [talks, cited({ stage: ["target"] }, "")] })).toBeUndefined();
  expect(latestStep({ rows: [planned, cited({}, "")] })?.stage).toBe("target");
  expect(latestStep({ rows: [whole({ stage: "named" })] })).toBeUndefined();
  expect(latestStep({ rows: [] })).toBeUndefined();
});

test("that it is put off, which a source without a day says, is told beside what is dated", () => {
  const [built, off] = [cited({ stage: ["under-construction"] }), cited({ stage: ["put-off"] }, "")];
  expect(putOffUndated({ rows: [built, off] })).toBe(off);
  expect(putOffUndated({ rows: [off] })).toBeUndefined();
  expect(
    putOffUndated({ rows: [cited({ stage: ["put-off"] }, "2023-01-01"), cited({}, "2024-01-01")] }),
  ).toBeUndefined();
});

test("the furthest step of a row is that of the ladder, but what is planned to fill a blank has not", () => {
  expect(furthestOf({ stage: ["signed", "landed"] })).toBe("landed");
  expect(furthestOf({ stage: ["gap-filled", "target"] })).toBe("target");
  expect(furthestOf({ stage: [] })).toBe("named");
});

test("of what is stated its name is that of a report, though a page came first, else of the first page", () => {
  const rows = [
    cited({ project: "工厂", project_en: "Works" }, "2020-01-01"),
    whole({ project: "厂", project_en: "Mill" }),
  ];
  expect([projectName({ rows }, "zh"), projectName({ rows }, "en")]).toEqual(["企业a：厂", "Firm a: Mill"]);
  expect(projectName({ rows: rows.slice(0, 1) }, "zh")).toBe("企业b：工厂");
});

test("its name is that of a stated row, though a report names it by inference or a copy came first", () => {
  const inferred = whole({ project: "厂", project_en: "Mill", confidence: "inferred" });
  const copy: ProjectRow = { ...cited({ project: "车间", project_en: "Shop" }, "2020-01-01"), isCopy: true };
  const stated = cited({ project: "工厂", project_en: "Works", source: "other" });
  expect(projectName({ rows: [copy, inferred, stated] }, "en")).toBe("Firm b: Works");
  expect(projectName({ rows: [copy, inferred] }, "en")).toBe("Firm a: Mill");
  expect(projectName({ rows: [copy] }, "en")).toBe("Firm b: Shop");
});

test.each(languages)("in %s every project with a stated row is named as one of these names it", (lang) => {
  for (const project of projects(data)) {
    const sure = project.rows.filter(({ venture, isCopy }) => venture.confidence === "stated" && !isCopy);
    const names = sure.map((row) => projectName({ rows: [row] }, lang));
    const own = projectName(project, lang).replace(/等$| and others$/, "");
    if (sure.length > 0) expect(names, project.id).toContain(own);
  }
});

test("its title says first what it is", () => {
  const rows = [whole({ project: "厂", project_en: "Mill" })];
  expect([projectTitle({ rows }, "zh"), projectTitle({ rows }, "en")]).toEqual(["厂（企业a）", "Mill (Firm a)"]);
  expect(projectTitle({ rows: [whole()] }, "zh")).toBe("企业a");
});

test("its name is one of the two where there is no other", () => {
  expect(projectName({ rows: [whole()] }, "en")).toBe("Firm a");
  expect(projectName({ rows: [whole({ company: "", project: "厂" })] }, "zh")).toBe("厂");
});

test("where its source names several things, the name says so", () => {
  const rows = [cited({ project: "硅棒", project_en: "Ingots" }), cited({ project: "硅片", project_en: "Wafers" })];
  expect([projectName({ rows }, "zh"), projectName({ rows }, "en")]).toEqual([
    "企业b：硅棒等",
    "Firm b: Ingots and others",
  ]);
  const other = [rows[0], cited({ project: "硅片", source: "other" })].filter((row) => row !== undefined);
  expect(projectName({ rows: other }, "zh")).toBe("企业b：硅棒");
});

test.each<[VentureCells, boolean]>([
  [{ stage: "landed" }, true],
  [{ stage: "target" }, true],
  [{ company: "甲、乙" }, true],
  [{ company: "甲、乙、丙" }, false],
  [{ company: "", project: "集群", stage: "target" }, false],
  [{ stage: "gap" }, false],
  [{ stage: "cooperating" }, false],
  [{ stage: "existing" }, true],
  [{ stage: "agreed" }, true],
  [{ stage: "agreed", chain: "" }, false],
  [{ stage: "agreed", chain: "", project: "厂" }, true],
  [{ stage: "landed", chain: "" }, true],
])("%j is a firm’s project: %j", (cells, is) => {
  expect(isFirmsProject({ rows: [whole(cells)] })).toBe(is);
});
