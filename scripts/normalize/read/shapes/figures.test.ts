import { expect, test } from "vitest";
import { flags, qualifiers, statuses } from "../../../../src/model/types.ts";
import { empty, noCount, noDay, noId, noNumber, noWord, testShape } from "../../../../test/shape.ts";
import { ratio } from "../../../../src/arithmetic/ratio.ts";
import { figureShape } from "./figures.ts";

testShape(figureShape, {
  columns:
    "id,line,column,printed,indicator,place,period_start,period_end,value,unit,qualifier,status,dimension,member,flags,note,note_en",
  empty: {
    id: noId(""),
    line: noNumber(""),
    column: noNumber(""),
    printed: empty,
    indicator: empty,
    place: empty,
    value: noNumber(""),
    qualifier: noWord("qualifier", { among: qualifiers, text: "" }),
    status: noWord("status", { among: statuses, text: "" }),
  },
  odd: {
    id: noId("?"),
    line: noNumber("?"),
    column: noNumber("?"),
    period_start: noDay("?"),
    period_end: noDay("?"),
    value: noNumber("?"),
    qualifier: noWord("qualifier", { among: qualifiers, text: "?" }),
    status: noWord("status", { among: statuses, text: "?" }),
    flags: noWord("flag", { among: flags, text: "?" }),
  },
  zero: { line: noCount, column: noCount },
});

test("a figure keeps the size of its last printed place, and its flags as a list", () => {
  expect(figureShape.shape.value.parse("13.40")).toEqual({ value: ratio(67n, 5n), step: ratio(1n, 100n) });
  expect(figureShape.shape.flags.parse("cut;odd-unit")).toEqual(["cut", "odd-unit"]);
});
