import { expect, test } from "vitest";
import { chainWorld, citedVenture, venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import type { CitedVenture, Data, Venture } from "../model/types.ts";
import { presencesOn } from "./presence.ts";

const places = chainWorld([
  venture("haibowan", { place: "150302" }),
  venture("elsewhere", { chain: "other" }),
  venture("region", { place: "150000" }),
  venture("wuhai"),
  venture("none", { chain: "" }),
  venture("baotou", { place: "150200" }),
]);

test.each([
  ["region", ["haibowan", "region", "wuhai", "baotou"]],
  ["wuhai", ["haibowan", "wuhai"]],
  ["baotou", ["baotou"]],
] as const)("in %s are the ventures of the chain that lie in it, in the order of the reports", (scope, ids) => {
  expect(presencesOn("demo", { scope, data: places }).map(({ id }) => id)).toEqual(ids.map((id) => `demo-${id}`));
});

test("a chain without ventures has none", () => {
  expect(presencesOn("unknown", { scope: "region", data: places })).toEqual([]);
});

const pages = [
  citedPage(),
  citedPage({ id: "later", published: "2025-06-01", url: "https://news.example/2" }),
  citedPage({ id: "copy", standing: "copy", url: undefined }),
  citedPage({ id: "old", published: "2019-05-01", url: "https://news.example/3" }),
];
const same = (ids: readonly string[]) =>
  ids.map((id) => ({ venture: id, project: "works", part_of: "", reason: { zh: "", en: "" } }));

function see(ventures: readonly Venture[], citedVentures: readonly CitedVenture[], more: Partial<Data> = {}) {
  const rows = [...ventures, ...citedVentures].map(({ id }) => id);
  const data = chainWorld(ventures, { citedSources: pages, citedVentures, venturesSame: same(rows), ...more });
  return presencesOn("demo", { scope: "region", data });
}
const brief = (found: ReturnType<typeof see>) =>
  found.map(
    ({ id, stage, confidence, coverage, rows }) => `${id} ${stage.join()} ${confidence} ${coverage} ${rows.length}`,
  );

test("rows of one project on one link are one mark at the furthest step, which its row says; sizes are not added", () => {
  const found = see(
    [venture("1", { node: "ore", stage: "signed", amount: "10", amount_unit: "亿元" })],
    [citedVenture("2", { node: "ore", stage: "under-construction", amount: "4", amount_unit: "亿元" })],
  );
  expect(brief(found)).toEqual(["page-2 under-construction stated cited 2"]);
  expect(found[0]?.amount).toBe("4");
  expect(found[0]?.told.id).toBe("page-2");
});

test("of rows that say the same step speaks the surest, then that of a report", () => {
  const [report, page] = [venture("1", { node: "ore" }), citedVenture("2", { node: "ore" })];
  expect(brief(see([report], [page]))).toEqual(["demo-1 producing stated whole 2"]);
  expect(brief(see([{ ...report, confidence: "inferred" }], [page]))).toEqual(["page-2 producing stated cited 2"]);
});

test("the same project on two links is two marks, and another project on one of them a third", () => {
  const rows = [citedVenture("1", { node: "ore" }), citedVenture("2", { node: "wire" })];
  const other = citedVenture("3", { node: "wire" });
  const found = see([], [...rows, other], { venturesSame: same(rows.map(({ id }) => id)) });
  expect(found.map(({ projectId, node }) => `${projectId} ${node}`)).toEqual([
    "works ore",
    "works wire",
    "page-3 wire",
  ]);
});

test("what was seen in a copy only is no more than that", () => {
  expect(brief(see([], [citedVenture("1", { node: "ore", source: "copy" })]))).toEqual([
    "copy-1 producing copy cited 1",
  ]);
});

test("a project whose last news is that it is put off is that alone", () => {
  const found = see(
    [],
    [
      citedVenture("1", { node: "ore", stage: "under-construction" }),
      citedVenture("2", { node: "ore", stage: "put-off", source: "later" }),
    ],
  );
  expect(brief(found)).toEqual(["later-2 put-off stated cited 2"]);
  expect(found[0]?.says.map(({ stage }) => stage)).toEqual([["put-off"]]);
});

const years = (found: ReturnType<typeof see>) => found.map(({ year, latestYear, isOld }) => [year, latestYear, isOld]);
const old = citedVenture("1", { node: "ore", source: "old" });

test("a mark has the year of what says its step, and is old where that is over three years before the last day", () => {
  // The made-up pages were last seen on the first day of 2026.
  expect(years(see([], [old]))).toEqual([["2019", "2019", true]]);
  expect(years(see([], [old, citedVenture("2", { node: "ore", source: "later" })]))).toEqual([["2025", "2025", false]]);
});

test("what says less makes a mark neither younger nor older than what says its step", () => {
  const less = citedVenture("2", { node: "ore", source: "later", stage: "signed" });
  expect(years(see([], [old, less]))).toEqual([["2019", "2025", true]]);
});

test("a source without a day makes nothing old", () => {
  const undated = citedVenture("2", { node: "ore", source: "undated" });
  const known = {
    citedSources: [...pages, citedPage({ id: "undated", published: "", url: "https://news.example/4" })],
  };
  const signed = citedVenture("1", { node: "ore", source: "old", stage: "signed" });
  expect(years(see([], [undated], known))).toEqual([["", "", false]]);
  expect(years(see([], [signed, undated], known))).toEqual([["", "2019", false]]);
});

test("that a project is put off, which another link’s row says, is told here by its name here, without the size there", () => {
  const rows = [
    citedVenture("1", { node: "ore", stage: "under-construction", capacity: "5", capacity_unit: "万吨" }),
    citedVenture("2", { node: "wire", stage: "put-off", source: "later", capacity: "9", capacity_unit: "万吨" }),
  ];
  const found = see([], rows);
  expect(brief(found)).toEqual(["page-1 put-off stated cited 1", "later-2 put-off stated cited 1"]);
  expect(found.map(({ capacity, year }) => [capacity, year])).toEqual([
    ["", "2025"],
    ["9", "2025"],
  ]);
  expect(found.map(({ company }) => company)).toEqual(["企业1", "企业2"]);
});

test("talks are no further than plans: of both the surer tells, and whatever is further than both before them", () => {
  const talks = venture("talks", { node: "ore", stage: "in-talks", confidence: "inferred" });
  const plan = citedVenture("plan", { node: "ore", stage: ["target"] });
  const deal = citedVenture("deal", { node: "ore", stage: ["signed"], confidence: "inferred" });
  expect(see([talks], [plan]).map(({ told }) => told.id)).toEqual(["page-plan"]);
  expect(see([talks], [plan, deal]).map(({ told }) => told.id)).toEqual(["page-deal"]);
});
