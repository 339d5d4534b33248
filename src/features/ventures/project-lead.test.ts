import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { data as real } from "../../model/data.ts";
import { namedInReports } from "../../model/named-in-reports.ts";
import { projectsWithPage } from "../../model/projects-with-page.ts";
import { projectOf } from "../../model/projects.ts";
import type { CitedVenture, Data } from "../../model/types.ts";
import { countWords, projectLead } from "./project-lead.ts";

const data = projectWorld();
const lead = (venture: string, lang: "zh" | "en", own: Data = data) =>
  projectLead(projectOf(venture, own), { data: own, lang });
const withCited = (change: (venture: CitedVenture) => CitedVenture): Data => ({
  ...data,
  citedVentures: data.citedVentures.map(change),
});

test("it says how far, by which source and when, and how many pages speak of it after the report", () => {
  expect(lead("demo-mill", "zh")).toBe(
    "厂一期：在建 · 2024。说到整体的来源，最远一步是投产（引用页面，2024年6月1日）。报道之后，1个引用页面说到它。",
  );
  expect(lead("demo-mill", "en")).toBe(
    "Mill, phase one: under construction · 2024. Of the whole, the furthest step told: operating (cited page, 1 Jun 2024). 1 cited page speaks of it after the report.",
  );
});

test("where one source names the firm further on among several, the lead is of what names it alone, and says so", () => {
  const [own] = real.ventures.filter(({ company }) => company === "江西黑猫炭黑");
  expect(lead(own?.id ?? "", "zh", real)).toMatch(/^单独说到它的来源，最远一步是引进.*另有1处几家企业并提，/);
  expect(lead("baotou-strategic-2023-v3", "zh", real)).toMatch(/另有1处几家企业并提，/);
});

test("what is stated goes before what is read off a photograph, which says so", () => {
  const low = (id: string) => withCited((one) => (one.id === id ? { ...one, confidence: "low" } : one));
  expect(lead("demo-mill", "en", low("page-v1"))).toMatch(/operating \(cited page, 1 Jun 2024\)/);
  expect(lead("demo-mine", "en")).toMatch(/, from a photograph\)\. /);
});

test("where no page could be matched, silence is no standstill", () => {
  expect(lead("demo-mine", "zh")).toBe(
    "来源说到的最远一步是点到，进展未载（报道，逐个数字读过，2022年12月1日至2022年12月31日之间说到（推断），据图片）。没有哪个引用页面能认作它的后来，这不等于没有进展。",
  );
  expect(lead("demo-mine", "en")).toMatch(
    /No cited page could be matched to it, which does not mean that nothing came of it\.$/,
  );
});

test("what a page says of a part is told as such", () => {
  const alone: Data = {
    ...data,
    venturesSame: data.venturesSame.filter(({ part_of, venture }) => part_of !== "" || venture === "demo-mill"),
  };
  expect(lead("demo-mill", "en", alone)).toMatch(/1 cited page speaks of its phases or parts after the report\.$/);
  expect(lead("demo-mill", "zh", alone)).toMatch(/报道之后，1个引用页面说到它的分期或分项。$/);
});

test("a page of the same days as the report, or of none, is not said to come after it", () => {
  const early = withCited((one) => ({ ...one, as_of: "2022-12-09" }));
  expect(lead("demo-mill", "en", early)).toBe(
    "Mill, phase one: under construction · 2022. Of the whole, the furthest step told: operating (cited page, 9 Dec 2022).",
  );
});

test("what only pages tell is told so", () => {
  expect(lead("copy-v1", "zh")).toBe(
    "来源说到的最远一步是规划目标（引用页面，日期未载，只见于转载）。只见于引用页面；逐个数字读过的报道里没有能认作它的。",
  );
  expect(lead("copy-v1", "en")).toMatch(
    /Told by cited pages alone; nothing in the reports read numeral by numeral could be matched to it\.$/,
  );
});

test("that it is put off is told beside how far it had come", () => {
  const off = withCited((one) => (one.id === "page-v2" ? { ...one, stage: ["put-off"], as_of: "2025-01-01" } : one));
  expect(lead("demo-mill", "zh", off)).toMatch(
    /。说到整体的来源，最远一步是投产（引用页面，2024年6月1日）；最后说到的是推迟。/,
  );
  expect(lead("demo-mill", "en", off)).toMatch(/; the last that is told is that it is put off\. /);
});

test("a page without a day that says it is put off is told beside the furthest", () => {
  const off = withCited((one) =>
    one.id === "page-v2" ? { ...one, stage: ["put-off"], as_of: "", source: "copy" } : one,
  );
  expect(lead("demo-mill", "zh", off)).toMatch(
    /。说到整体的来源，最远一步是投产（引用页面，2024年6月1日）；另有没有日期的页面说推迟了。/,
  );
  expect(lead("demo-mill", "en", off)).toMatch(/; another page, not dated, says that it was put off\. /);
});

test("a later step that is not the furthest is told beside it", () => {
  const back = withCited((one) => (one.id === "page-v2" ? { ...one, stage: ["target"], as_of: "2025-01-01" } : one));
  expect(lead("demo-mill", "zh", back)).toMatch(
    /。说到整体的来源，最远一步是投产（引用页面，2024年6月1日）；有日期、说到走到哪一步的最后一个说法是规划目标（引用页面，2025年1月1日）。/,
  );
  expect(lead("demo-mill", "en", back)).toMatch(
    /; the last dated that tells a step: planned \(cited page, 1 Jan 2025\)\. /,
  );
});

test("reports and pages are counted apart, each once", () => {
  const { rows } = projectOf("demo-mill", data);
  expect([countWords(rows, "zh"), countWords(rows, "en")]).toEqual([
    "报道1份（◆），引用页面1个（◇）",
    "1 report (◆), 1 cited page (◇)",
  ]);
  expect(countWords(projectOf("copy-v1", data).rows, "en")).toBe("1 cited page (◇)");
});

test("of a whole each part is told by its own sources, and pages without a day as such", () => {
  const words = projectLead(projectOf("wuhai-2022-review-v10", real), { data: real, lang: "zh" });
  expect(words).toMatch(/^负极材料石墨化工厂一期：投产 · 2025 · 只见于转载。说到整体的来源，最远一步是在建/);
  expect(words).toMatch(/报道之后，1个引用页面说到它；另有1个没有日期，先后不明。$/);
});

test("of a part it is told that reports name the whole", () => {
  expect(lead("page-v3", "zh")).toMatch(/只见于引用页面；逐个数字读过的报道说到它所属的整体，没有说到这一部分。$/);
});

test("nothing is said to be unnamed whose whole, part or firm a report names there", () => {
  for (const project of projectsWithPage(real)) {
    const words = projectLead(project, { data: real, lang: "en" });
    if (!words.includes("do not name it")) continue;
    expect([project.id, namedInReports(project, real)]).toEqual([
      project.id,
      { whole: false, part: false, firm: undefined },
    ]);
  }
});

test("where nothing later is matched, projects of firms called alike are pointed to, as no more than that", () => {
  const words = projectLead(projectOf("wuhai-2022-review-v04", real), { data: real, lang: "en" });
  expect(words).toMatch(/nothing came of it; 2 projects of firms with a similar name stand below\.$/);
});
