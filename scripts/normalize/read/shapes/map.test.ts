import { describe } from "vitest";
import { empty, noCount, noId, noNumber, testShape } from "../../../../test/shape.ts";
import { tileShape, targetRegionShape, courtingShape } from "./map.ts";

describe("a tile", () => {
  testShape(tileShape, {
    columns: "place,column,row,narrow_column,narrow_row",
    empty: {
      place: empty,
      column: noNumber(""),
      row: noNumber(""),
      narrow_column: noNumber(""),
      narrow_row: noNumber(""),
    },
    odd: { column: noNumber("?"), row: noNumber("?"), narrow_column: noNumber("?"), narrow_row: noNumber("?") },
  });
});

describe("a part of the country", () => {
  testShape(targetRegionShape, {
    columns: "id,zh,en,members,members_en",
    empty: { id: noId(""), zh: empty, en: empty, members: empty, members_en: empty },
    odd: { id: noId("?") },
  });
});

describe("who courts whom", () => {
  testShape(courtingShape, {
    columns: "id,report,line,place,region,printed,printed_en,means,means_en",
    empty: {
      id: noId(""),
      report: empty,
      line: noNumber(""),
      place: empty,
      region: empty,
      printed: empty,
      printed_en: empty,
      means: empty,
      means_en: empty,
    },
    odd: { id: noId("?"), line: noNumber("?") },
    zero: { line: noCount },
  });
});
