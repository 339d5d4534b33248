import { expect, test } from "vitest";
import type { Certainty } from "./certainty.ts";
import { doubtOf, doubtsOf } from "./doubt.ts";

test.each<[Certainty | undefined, string, string]>([
  ["stated", "", ""],
  [undefined, "", ""],
  ["inferred", "据推断", "by inference"],
  ["low", "据图片", "from a photograph"],
  ["copy", "只见于转载", "from a reprint alone"],
  ["copy-inferred", "据转载推断", "inferred from a reprint"],
  ["copy-low", "据转载的图片", "from a photograph in a reprint"],
])("what is %s is marked as %j", (certainty, zh, en) => {
  expect(doubtOf(certainty)).toEqual({ zh, en });
});

test.each<[readonly (Certainty | undefined)[], string, string]>([
  [[], "", ""],
  [["stated", undefined], "", ""],
  [["stated", "inferred"], "据推断", "by inference"],
  [["low", "stated"], "据图片", "from a photograph"],
  [["low", "low"], "据图片", "from photographs"],
  [["low", "inferred"], "据图片或推断", "by inference or from photographs"],
  [["copy", "copy"], "只见于转载", "from reprints alone"],
  [["copy-inferred"], "据转载推断", "inferred from a reprint"],
  [["copy-low", "copy-low"], "据转载的图片", "from photographs in reprints"],
  [["copy", "copy-inferred"], "据推断或只见于转载", "by inference or from reprints alone"],
  [["copy", "inferred"], "据推断或只见于转载", "by inference or from reprints alone"],
  [["copy", "low", "inferred"], "据图片、推断或只见于转载", "by inference, from photographs or reprints alone"],
])("of several that are %j the reasons are told once: %j", (certainties, zh, en) => {
  expect(doubtsOf(certainties)).toEqual({ zh, en });
});
