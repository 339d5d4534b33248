import { expect, test } from "vitest";
import { observationColumns } from "./observation-columns.ts";

test("the columns of a figure are a contract", () => {
  expect(observationColumns.map(({ name }) => name).join()).toBe(
    "id,report,line,printed,indicator,indicator_zh,indicator_en,place,place_zh,place_en,period_start,period_end,status," +
      "qualifier,value,unit,value_base,unit_base,basis,low,high,formula_zh,formula_en,inputs,dimension,member,flags,note,note_en",
  );
});
