import { describe, expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { differentPlaceLevel } from "./different-place-level.ts";

const at = (...places: string[]) =>
  differentPlaceLevel(
    places.map((place, index) => row(money("1", { id: `demo-${index}`, place }), place)),
    world(),
  );

describe("a place beside one that contains it", () => {
  test("is told with all that the outer one contains", () => {
    expect(at("150300", "150000", "150200")).toEqual({
      kind: "different-place-level",
      text: {
        zh: "地区层级不同：内蒙古自治区包含乌海市、包头市。",
        en: "Places at different levels: Inner Mongolia contains Wuhai and Baotou.",
      },
      ids: ["demo-0", "demo-1", "demo-2"],
      comparable: true,
    });
  });

  test("is told for each outer place, also over a level between", () => {
    expect(at("150000", "150300", "150302")?.text).toEqual({
      zh: "地区层级不同：内蒙古自治区包含乌海市、海勃湾区，乌海市包含海勃湾区。",
      en: "Places at different levels: Inner Mongolia contains Wuhai and Haibowan; Wuhai contains Haibowan.",
    });
    expect(at("150302", "150000")?.text.zh).toBe("地区层级不同：内蒙古自治区包含海勃湾区。");
  });

  test("leaves out of its ids what lies beside", () => {
    expect(at("150300", "150200", "150302", "150300")?.ids).toEqual(["demo-0", "demo-2", "demo-3"]);
  });

  test.each([
    ["of one level", ["150300", "150200"]],
    ["of two levels, one not in the other", ["150200", "150302"]],
    ["that is the same", ["150300", "150300"]],
  ])("is none %s", (_, places) => {
    expect(at(...places)).toBeUndefined();
  });
});
