import { describe, expect, test } from "vitest";
import { figure, money, row, world } from "../../../test/lib/fixtures.ts";
import { shareOf } from "../derive.ts";
import type { ChartRow } from "../types.ts";
import { membersOfNature, nestedMembers, overlappingCategories } from "./members.ts";

describe("members of nature", () => {
  const of = (dimension: string, member: string, id = "demo-1") => row(figure({ id, dimension, member }), id);
  const data = world();
  const found = (rows: readonly ChartRow[], nature: "nested" | "overlapping" | "partition" = "nested", known = data) =>
    membersOfNature(rows, { nature, data: known }).map((each) => [
      each.dimension.dimension,
      each.rows.map(({ label }) => label.zh),
    ]);

  describe("a breakdown", () => {
    test("is found where two of its members are shown, with all of its rows and no others", () => {
      const rows = [of("size", "≥10", "a"), of("", "", "b"), of("size", "≥50", "c"), of("size", "≥50", "d")];
      expect(found(rows)).toEqual([["size", ["a", "c", "d"]]]);
    });

    test("is not found by one member alone, nor by another nature", () => {
      expect(found([of("size", "≥10"), of("size", "≥10"), of("", "")])).toEqual([]);
      const rows = [of("class", "x", "a"), of("class", "y", "b")];
      expect(found(rows)).toEqual([]);
      expect(found(rows, "overlapping")).toEqual([["class", ["a", "b"]]]);
      expect(found(rows, "partition")).toEqual([]);
    });

    test("is told by the row of the dimension, not by those of its members", () => {
      const member = { dimension: "size", member: "≥10", zh: "", en: "", nature: "overlapping" as const };
      const known = { ...data, members: [...data.members, member] };
      expect(found([of("size", "≥10"), of("size", "≥50")], "overlapping", known)).toEqual([]);
    });

    test("takes in what is computed from its figures", () => {
      const [part, whole] = [money("1", { id: "part", dimension: "size", member: "≥10" }), money("2", { id: "whole" })];
      const share = { ...shareOf({ part, whole }), dimension: "", member: "" };
      const known = { ...data, figures: [part, whole] };
      expect(found([row(share, "share"), of("size", "≥50", "c")], "nested", known)).toEqual([["size", ["share", "c"]]]);
    });
  });
});

describe("nested members", () => {
  const of = (id: string, dimension: string, member: string) => row(figure({ id, dimension, member }), id);
  const known = world();
  const age = { dimension: "age", member: "", zh: "年限", en: "age", nature: "nested" as const };
  const data = { ...known, members: [...known.members, age] };

  test("tiers that contain each other are not to be added up", () => {
    const rows = [of("A", "size", "≥10"), of("B", "class", "x"), of("C", "size", "≥50"), of("D", "class", "y")];
    expect(nestedMembers(rows, data)).toEqual({
      kind: "nested-members",
      text: {
        zh: "“size分类”各档层层包含，不能相加。",
        en: "The tiers of “size” are nested one within another and must not be added up.",
      },
      ids: ["A", "C"],
      comparable: true,
    });
  });

  test("several such breakdowns are named together", () => {
    const rows = [of("A", "size", "≥10"), of("B", "size", "≥50"), of("C", "age", "≥1"), of("D", "age", "≥2")];
    expect(nestedMembers(rows, data)).toMatchObject({
      text: {
        zh: "“size分类”、“年限”各档层层包含，不能相加。",
        en: "The tiers of “size” and “age” are nested one within another and must not be added up.",
      },
      ids: ["A", "B", "C", "D"],
      comparable: true,
    });
  });

  test.each([
    ["one tier", [of("A", "size", "≥10")]],
    ["categories that overlap", [of("A", "class", "x"), of("B", "class", "y")]],
    ["parts of a whole", [of("A", "sector", "x"), of("B", "sector", "y")]],
  ])("%s need no such word", (_, rows) => {
    expect(nestedMembers(rows, data)).toBeUndefined();
  });
});

describe("overlapping categories", () => {
  const of = (id: string, dimension: string, member: string) => row(figure({ id, dimension, member }), id);
  const known = world();
  const field = { dimension: "field", member: "", zh: "领域", en: "field", nature: "overlapping" as const };
  const data = { ...known, members: [...known.members, field] };

  test("categories that may overlap are no parts of one whole", () => {
    const rows = [of("A", "class", "x"), of("B", "size", "≥10"), of("C", "class", "y"), of("D", "size", "≥50")];
    expect(overlappingCategories(rows, data)).toEqual({
      kind: "overlapping-categories",
      text: {
        zh: "“class分类”各项可能互有重叠，不能当作一个整体的几部分相加。",
        en: "The categories of “class” may overlap; do not add them up as parts of one whole.",
      },
      ids: ["A", "C"],
      comparable: true,
    });
  });

  test("several such breakdowns are named together", () => {
    const rows = [of("A", "class", "x"), of("B", "class", "y"), of("C", "field", "x"), of("D", "field", "y")];
    expect(overlappingCategories(rows, data)).toMatchObject({
      text: {
        zh: "“class分类”、“领域”各项可能互有重叠，不能当作一个整体的几部分相加。",
        en: "The categories of “class” and “field” may overlap; do not add them up as parts of one whole.",
      },
      ids: ["A", "B", "C", "D"],
      comparable: true,
    });
  });

  test.each([
    ["one category", [of("A", "class", "x"), of("B", "class", "x")]],
    ["nested tiers", [of("A", "size", "≥10"), of("B", "size", "≥50")]],
    ["parts of a whole", [of("A", "sector", "x"), of("B", "sector", "y")]],
  ])("%s need no such word", (_, rows) => {
    expect(overlappingCategories(rows, data)).toBeUndefined();
  });
});
