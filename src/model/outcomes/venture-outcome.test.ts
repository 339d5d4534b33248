import { expect, test } from "vitest";
import { citedPage } from "../../../test/lib/cited.ts";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { world } from "../../../test/lib/fixtures.ts";
import type { CitedVenture, Data, Later, VentureSame, VentureStage } from "../types.ts";
import { ventureOutcomes } from "./outcomes.ts";

const reason = { zh: "甲", en: "A" };
const at = (id: string, as_of: string, stage: VentureStage[], cells: Partial<CitedVenture> = {}) =>
  citedVenture(id, { as_of, stage, source: id, project: "甲项目", ...cells });
const sources = ["a", "b", "c"].map((id) => citedPage({ id, published: "" }));
const one = (rows: readonly CitedVenture[], project = "works", part_of = ""): VentureSame[] =>
  rows.map(({ id }) => ({ venture: id, project, part_of, reason }));

const worldOf = (
  rows: readonly CitedVenture[],
  { same = one(rows), later = [] }: { same?: VentureSame[]; later?: Later[] } = {},
): Data => ({
  ...world(),
  units: [
    { unit: "GW", base: "W", factor: 1e9, en: "GW" },
    { unit: "MW", base: "W", factor: 1e6, en: "MW" },
  ],
  citedSources: sources,
  citedVentures: rows,
  venturesSame: same,
  later,
});
const outcomeOf = (...of: Parameters<typeof worldOf>) =>
  ventureOutcomes(worldOf(...of)).map(({ outcome, ground, evidence }) => [
    outcome,
    ground,
    ...evidence.map(({ venture }) => venture.id),
  ]);

const signed = at("a", "2022-01-01", ["signed"]);
const on = (node: string, id = "a") => ({ ...signed, id, chain: "demo", node });
const later = (node: string) => at(node, "2023-01-01", ["producing"], { chain: "demo", node, source: "b" });
const gw = (capacity: string, capacity_unit = "GW") => ({ capacity, capacity_unit });

test.each<[string, CitedVenture[], string[][]]>([
  ["what operates later was kept", [signed, at("b", "2023-01-01", ["producing"])], [["kept", "producing", "b"]]],
  [
    "what is built and not said to operate was kept in part",
    [signed, at("b", "2023-01-01", ["existing"])],
    [["partly", "built", "b"]],
  ],
  [
    "what has come further and does not stand is open",
    [signed, at("b", "2023-01-01", ["under-construction"])],
    [["open", "further", "b"]],
  ],
  [
    "that it is brought in is no step further than a plan",
    [at("a", "2022-01-01", ["target"]), at("b", "2023-01-01", ["brought-in"])],
    [["open", "progress-not-told", "b"]],
  ],
  [
    "a page that only names it tells of no progress",
    [signed, at("b", "2023-01-01", ["named"])],
    [["open", "progress-not-told", "b"]],
  ],
  ["what is where it was is open", [signed, at("b", "2023-01-01", ["signed"])], [["open", "same-stage", "b"]]],
  ["what is put off was put off", [signed, at("b", "2023-01-01", ["put-off"])], [["delayed", "put-off", "b"]]],
  [
    "a page may say itself that it is put off",
    [at("a", "2022-01-01", ["agreed", "put-off"])],
    [["delayed", "put-off", "a"]],
  ],
  ["of which nothing is said later there is no later report", [signed], [["no-later-report", "silent"]]],
  [
    "another day on the same page is not another source",
    [signed, citedVenture("b", { source: "a", as_of: "2023-01-01", stage: ["producing"] })],
    [["no-later-report", "silent"]],
  ],
  ["what is not dated cannot be later", [signed, at("b", "", ["producing"])], [["open", "unordered"]]],
  [
    "what is not dated and no further tells nothing",
    [signed, at("b", "", ["signed"])],
    [["no-later-report", "silent"]],
  ],
  [
    "what operated and is said later to be built still is open",
    [signed, at("b", "2023-01-01", ["producing"]), at("c", "2023-06-01", ["under-construction"])],
    [["open", "step-back", "b", "c"]],
  ],
  [
    "what was built before it operated was kept",
    [signed, at("b", "2023-01-01", ["under-construction"]), at("c", "2023-06-01", ["producing"])],
    [["kept", "producing", "c"]],
  ],
  [
    "half the capacity is a part",
    [{ ...signed, ...gw("2") }, at("b", "2023-01-01", ["producing"], gw("1000", "MW"))],
    [["partly", "less-capacity", "b"]],
  ],
  [
    "as much capacity is all of it",
    [{ ...signed, ...gw("2") }, at("b", "2023-01-01", ["producing"], gw("2000", "MW"))],
    [["kept", "producing", "b"]],
  ],
  [
    "what promised two products and of which one operates was kept in part",
    [on("ingots"), on("wafers", "a2"), at("b", "2023-01-01", ["producing"], { chain: "demo", node: "ingots" })],
    [["partly", "some-links", "b"]],
  ],
  [
    "what promised two products and of which both operate was kept",
    [on("ingots"), on("wafers", "a2"), ...["ingots", "wafers"].map(later)],
    [["kept", "producing", "ingots", "wafers"]],
  ],
  [
    "a capacity of another link is no part",
    [{ ...signed, ...gw("2") }, at("b", "2023-01-01", ["producing"], { ...gw("1"), node: "other" })],
    [["kept", "producing", "b"]],
  ],
  [
    "what operates, stands or is named from the first is no promise",
    [at("a", "2022-01-01", ["named"]), at("b", "2023-01-01", ["producing"])],
    [],
  ],
  ["what operated when it was first spoken of is none either", [at("a", "2022-01-01", ["producing"])], []],
])("a venture: %s", (_, rows, expected) => {
  expect(outcomeOf(rows)).toEqual(expected);
});

const phase = (stage: VentureStage, as_of = "2023-01-01") => [
  at("b", "2022-06-01", ["signed"]),
  at("c", as_of, [stage]),
];
const inPhases = (of: readonly CitedVenture[]) => [...one([signed], "works"), ...one(of, "works-1", "works")];

test("a phase that operates is a part of the whole, and kept for itself", () => {
  const rows = phase("producing");
  expect(outcomeOf([signed, ...rows], { same: inPhases(rows) })).toEqual([
    ["partly", "part-producing", "c"],
    ["kept", "producing", "c"],
  ]);
});

test("of a phase that does not operate the whole is open, and so is a phase of which only the whole is told", () => {
  const rows = phase("under-construction");
  expect(outcomeOf([signed, ...rows], { same: inPhases(rows) })[0]).toEqual(["open", "part-or-whole", "b", "c"]);
  const [part] = phase("signed");
  const whole = at("c", "2023-01-01", ["producing"]);
  const same = part ? [...one([part], "works-1", "works"), ...one([whole], "works")] : [];
  expect(outcomeOf(part ? [part, whole] : [], { same })).toEqual([["open", "part-or-whole", "c"]]);
});

test("what is not dated of a phase cannot be ordered", () => {
  const rows = phase("producing", "").slice(1);
  expect(outcomeOf([signed, ...rows], { same: inPhases(rows) })[0]).toEqual(["open", "unordered"]);
});

test("of a phase that operated on the page that spoke of the whole, the whole is open", () => {
  const part = citedVenture("b", { source: "a", as_of: "2022-01-01", stage: ["producing"], project: "甲项目" });
  expect(outcomeOf([signed, part], { same: inPhases([part]) })).toEqual([["open", "part-stood"]]);
});

test("what is put off on a page without a day cannot be ordered", () => {
  expect(outcomeOf([signed, at("b", "", ["put-off"])])).toEqual([["open", "unordered"]]);
});

test("what else was said later stands beside what decided, in the order in which it was said", () => {
  const rows = [signed, at("b", "2023-01-01", ["producing"]), at("c", "2022-06-01", ["named"])];
  expect(ventureOutcomes(worldOf(rows))[0]?.also.map(({ venture }) => venture.id)).toEqual(["c"]);
});

const planned = at("a", "2022-01-01", ["target"], { company: "", ...gw("2") });
const there = (as_of: string, capacity: string) => at("b", as_of, ["existing"], { company: "", ...gw(capacity) });
const due = [{ venture: "a", due: "2022-12-31", reason }];

test.each<[string, CitedVenture, string[]]>([
  ["as much before its day is kept", there("2022-06-01", "2"), ["kept", "producing", "b"]],
  ["less before its day is open", there("2022-06-01", "1"), ["open", "before-due", "b"]],
  ["less on its last day is a part", there("2022-12-31", "1"), ["partly", "less-capacity", "b"]],
  ["less after its day is a part", there("2023-06-01", "1"), ["partly", "less-capacity", "b"]],
])("a planned capacity: %s", (_, row, expected) => {
  const rows = [planned, row];
  const [found] = ventureOutcomes({ ...worldOf(rows), due });
  expect([found?.outcome, found?.ground, ...(found?.evidence ?? []).map(({ venture }) => venture.id)]).toEqual(
    expected,
  );
  expect(found?.due).toBe("2022-12-31");
});

test("what is not due yet and not spoken of is open", () => {
  const [found] = ventureOutcomes({ ...worldOf([signed]), due: [{ venture: "a", due: "2099-12-31", reason }] });
  expect([found?.outcome, found?.ground]).toEqual(["open", "not-over"]);
});

test("a row that links another project lets the stage and the capacity decide", () => {
  const rows = [{ ...signed, ...gw("2") }, at("b", "2023-01-01", ["producing"], gw("1"))];
  const later = [{ promise: "a", later: "b", reason }];
  expect(outcomeOf(rows, { same: [], later })).toEqual([["partly", "less-capacity", "b"]]);
  expect(outcomeOf(rows, { same: [] })).toEqual([["no-later-report", "silent"]]);
});
