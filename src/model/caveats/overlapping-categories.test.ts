import { expect, test } from "vitest";
import { figure, row, world } from "../../../test/lib/fixtures.ts";
import { overlappingCategories } from "./overlapping-categories.ts";

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
  });
});

test.each([
  ["one category", [of("A", "class", "x"), of("B", "class", "x")]],
  ["nested tiers", [of("A", "size", "≥10"), of("B", "size", "≥50")]],
  ["parts of a whole", [of("A", "sector", "x"), of("B", "sector", "y")]],
])("%s need no such word", (_, rows) => {
  expect(overlappingCategories(rows, data)).toBeUndefined();
});
