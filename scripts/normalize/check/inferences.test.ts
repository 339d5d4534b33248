import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkInferences } from "./inferences.ts";

test("what is inferred says from what; what is stated need not", () => {
  const ventures = [
    { id: "a-v01", confidence: "inferred", note: "由上文推断" },
    { id: "a-v02", confidence: "inferred" },
    { id: "a-v03", confidence: "stated" },
    { id: "a-v04", confidence: "low" },
  ];
  expect(tell(checkInferences(makeTables({ ventures })))).toEqual([
    "ventures/a.csv a-v02 (note): inferred without a note. Write the reason",
  ]);
});
