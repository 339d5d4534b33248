import { expect, test } from "vitest";
import { money, world } from "../../test/lib/fixtures.ts";
import { columnsOf } from "../tables/published.ts";
import { targets } from "../tables/targets.ts";
import { targetRecord } from "./target-record.ts";
import { targetRows } from "./targets.ts";

const targetColumns = columnsOf(targets);

const cells = { period_start: "2023-01-01", dimension: "size", member: "large" };
const target = money("100", { ...cells, id: "t", status: "target", period_end: "2023-12-31", qualifier: "at_least" });
const reported = money("60", { ...cells, id: "r", period_end: "2023-06-30" });

const written = (data: ReturnType<typeof world>) =>
  targetRows(data)
    .map(targetRecord)
    .map((row) => Object.fromEntries(targetColumns.map(({ name, read }) => [name, read(row, data)])));

const own = {
  target: "t",
  place: "150300",
  place_zh: "乌海市",
  place_en: "Wuhai",
  indicator: "funds",
  indicator_zh: "到位资金",
  indicator_en: "funds",
  period_start: "2023-01-01",
  period_end: "2023-12-31",
  status: "target",
  dimension: "size",
  member: "large",
  qualifier: "at_least",
  target_value: 10_000_000_000,
  unit_base: "CNY",
};

test("a row has the target, what is reported towards it, and how it stands", () => {
  expect(written(world([target, reported]))).toEqual([
    {
      ...own,
      reported: "r",
      reported_value: 6_000_000_000,
      reported_end: "2023-06-30",
      share_reached: 0.6,
      time_elapsed: 0.5,
      pace: 1_000_000_000,
      pace_needed: 666_666_666.667,
      // Of a target of “100 or more” any share is the largest that it can be.
      standing: "open",
    },
  ]);
});

test("cells of which no report speaks are empty", () => {
  const [row] = written(world([target]));
  expect(row).toEqual({ ...own, standing: "unreported" });
});

test("every cell is of the type that its column names", () => {
  const ofType = (wanted: string) => targetColumns.filter(({ type }) => type === wanted).map(({ name }) => name);
  expect(ofType("date")).toEqual(["period_start", "period_end", "reported_end"]);
  expect(ofType("string")).toHaveLength(targetColumns.length - ofType("date").length - ofType("number").length);
});

test("what names a row of another file leads to its key", () => {
  const references = targetColumns.flatMap(({ name, references: to }) => (to ? [[name, to.resource, to.field]] : []));
  expect(references).toEqual([
    ["target", "figures", "id"],
    ["place", "places", "code"],
    ["indicator", "indicators", "id"],
    ["reported", "figures", "id"],
  ]);
});

test("every column has a title of its own and a description, in both languages", () => {
  for (const lang of ["zh", "en"] as const) {
    expect(new Set(targetColumns.map(({ title }) => title[lang])).size).toBe(targetColumns.length);
    for (const { name, description } of targetColumns) expect(description[lang], name).not.toBe("");
  }
});

test("every column of numbers names its unit or the column that holds it", () => {
  const numbers = targetColumns.filter(({ type }) => type === "number");
  expect(numbers.map(({ name, unit, unitIn }) => [name, unit ?? unitIn])).toEqual([
    ["target_value", "unit_base"],
    ["reported_value", "unit_base"],
    ["share_reached", "1"],
    ["time_elapsed", "1"],
    ["pace", "CNY/month"],
    ["pace_needed", "CNY/month"],
  ]);
});

test("the columns are in the order in which they are published, the key first", () => {
  expect(targetColumns.map(({ name }) => name)).toEqual([
    ...Object.keys(own),
    ...["reported", "reported_value", "reported_end", "share_reached", "time_elapsed", "pace", "pace_needed"],
    "standing",
  ]);
  expect(targetColumns.filter(({ key }) => key).map(({ name }) => name)).toEqual(["target"]);
});
