import { expect, test } from "vitest";
import type { Confidence } from "../model/types.ts";
import { doubtOf, doubtsOf } from "./doubt.ts";

test.each<[Confidence | undefined, string, string]>([
  ["stated", "", ""],
  [undefined, "", ""],
  ["inferred", "据推断", "by inference"],
  ["low", "据图片", "from a photograph"],
])("what is %s is marked as %j", (certainty, zh, en) => {
  expect(doubtOf(certainty)).toEqual({ zh, en });
});

test.each<[readonly (Confidence | undefined)[], string, string]>([
  [[], "", ""],
  [["stated", undefined], "", ""],
  [["stated", "inferred"], "据推断", "by inference"],
  [["low", "stated"], "据图片", "from a photograph"],
  [["low", "low"], "据图片", "from photographs"],
  [["low", "inferred"], "据图片或推断", "by inference or from photographs"],
])("of several that are %j the reasons are told once: %j", (certainties, zh, en) => {
  expect(doubtsOf(certainties)).toEqual({ zh, en });
});
