import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import {
  evidenceRows,
  linkReasons,
  outcomeCoverage,
  promiseId,
  promisePlace,
  promiseRows,
  promiseSaid,
  sourceIdOf,
} from "./outcome-facts.ts";
import { allOutcomes } from "./outcomes.ts";

const reason = { zh: "甲", en: "A" };
const data = {
  ...promised([target(), yuan(90, { indicator: "outside-funds" })], [{ promise: "t", later: "page-f1", reason }]),
  citedVentures: [citedVenture("v", { stage: ["signed"], project: "甲项目", as_of: "" })],
};
const rows = allOutcomes(data);

test("numbers and ventures tell of themselves in the same words", () => {
  expect(rows.map(promiseId)).toEqual(["t", "v"]);
  expect(rows.map(promisePlace)).toEqual(["150300", "150300"]);
  expect(rows.map((row) => promiseRows(row).map(sourceIdOf))).toEqual([["before"], ["page"]]);
  expect(rows.map((row) => evidenceRows(row).map(({ id }) => id))).toEqual([["page-f1"], []]);
  expect(rows.map((row) => linkReasons(row))).toEqual([[reason], []]);
  expect(rows.map((row) => promiseSaid(row)?.from)).toEqual(["2024-02-01", "2025-01-23"]);
  expect(rows.map((row) => outcomeCoverage(row, data))).toEqual(["cited", "cited"]);
});
