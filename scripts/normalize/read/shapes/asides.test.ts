import { reasons } from "../../../../src/model/types.ts";
import { empty, noCount, noNumber, noWord, testShape } from "../../../../test/shape.ts";
import { asideShape } from "./asides.ts";

testShape(asideShape, {
  columns: "line,column,printed,reason",
  empty: {
    line: noNumber(""),
    column: noNumber(""),
    printed: empty,
    reason: noWord("reason", { among: reasons, text: "" }),
  },
  odd: { line: noNumber("?"), column: noNumber("?"), reason: noWord("reason", { among: reasons, text: "?" }) },
  zero: { line: noCount, column: noCount },
});
