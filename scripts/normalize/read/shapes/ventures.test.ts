import { expect, test } from "vitest";
import { confidences, ventureStages } from "../../../../src/model/types.ts";
import { empty, noCount, noId, noNumber, noWord, testShape } from "../../../../test/shape.ts";
import { ratio } from "../../../../src/arithmetic/ratio.ts";
import { ventureShape } from "./ventures.ts";

testShape(ventureShape, {
  columns:
    "id,line,company,company_en,project,project_en,place,chain,node,stage,amount,amount_unit,size_class,capacity,capacity_unit,confidence,note,note_en",
  empty: {
    id: noId(""),
    line: noNumber(""),
    place: empty,
    stage: noWord("stage", { among: ventureStages, text: "" }),
    confidence: noWord("confidence", { among: confidences, text: "" }),
  },
  odd: {
    id: noId("?"),
    line: noNumber("?"),
    stage: noWord("stage", { among: ventureStages, text: "?" }),
    amount: noNumber("?"),
    capacity: noNumber("?"),
    confidence: noWord("confidence", { among: confidences, text: "?" }),
  },
  zero: { line: noCount },
});

test.each(["amount", "capacity"] as const)("the %s of a venture keeps its digits, and may be missing", (column) => {
  expect(ventureShape.shape[column].parse("8.50")).toEqual({ text: "8.50", value: ratio(17n, 2n) });
  expect(ventureShape.shape[column].parse("")).toEqual({ text: "", value: undefined });
});
