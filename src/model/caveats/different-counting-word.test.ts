import { describe, expect, test } from "vitest";
import { count, money, percent, row, world } from "../../../test/lib/fixtures.ts";
import type { Figure } from "../types.ts";
import { differentCountingWord } from "./different-counting-word.ts";

const of = (label: string, unit: string, cells: Partial<Figure> = {}) =>
  row(count(1, { id: label, unit, ...cells }), label);

describe("counting words", () => {
  test("that differ within one indicator are told, each with what it counts", () => {
    const rows = [of("A", "个"), of("B", "项"), of("C", "个"), row(money("1", { id: "D" }), "D")];
    expect(differentCountingWord(rows, world())).toEqual({
      kind: "different-counting-word",
      text: {
        zh: "量词不同，所数的未必是同一种东西：“个”（A、C）、“项”（B）。",
        en: "Counted with different Chinese measure words, so perhaps not the same kind of thing: “个” (A; C), “项” (B).",
      },
      ids: ["A", "C", "B"],
    });
  });

  test.each([
    ["of different indicators", [of("A", "个"), of("B", "项", { indicator: "signed" })]],
    ["that are the same", [of("A", "个"), of("B", "个")]],
    ["one of which is missing", [of("A", "个"), of("B", "", { unit_base: "" })]],
    [
      "beside units that measure",
      [
        of("A", "个"),
        row(money("1", { id: "B", indicator: "projects" }), "B"),
        row(percent("5", { id: "C", indicator: "projects" }), "C"),
      ],
    ],
  ])("%s need no word", (_, rows) => {
    expect(differentCountingWord(rows, world())).toBeUndefined();
  });

  test("are compared in the second indicator where the first has but one", () => {
    const rows = [of("A", "个"), of("B", "个", { indicator: "signed" }), of("C", "项", { indicator: "signed" })];
    expect(differentCountingWord(rows, world())?.ids).toEqual(["B", "C"]);
  });
});
