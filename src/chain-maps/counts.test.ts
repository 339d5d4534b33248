import { expect, test } from "vitest";
import { see, type Told } from "../../test/chains/see.ts";
import { doubtfulWords, statusCounts } from "./counts.ts";

test("the nodes that are stated to have a status are counted, and those of none are zero", () => {
  expect(statusCounts(see(["producing", "gap", "producing", "building low", "unreported", "sought"]))).toEqual({
    producing: 2,
    existing: 0,
    building: 0,
    filled: 0,
    signed: 0,
    gap: 1,
    sought: 1,
    "put-off": 0,
    named: 0,
    unreported: 1,
  });
});

test.each<[readonly Told[], string, string]>([
  [["producing", "unreported"], "", ""],
  [["producing", "building low", "signed low"], "另有2个据图片", "2 more from photographs"],
  [["signed inferred"], "另有1个据推断", "1 more by inference"],
  [["signed inferred", "sought low"], "另有2个据图片或推断", "2 more by inference or from photographs"],
])("of nodes %j those that are less than stated are told apart", (told, zh, en) => {
  expect(doubtfulWords(see(told))).toEqual({ zh, en });
});
