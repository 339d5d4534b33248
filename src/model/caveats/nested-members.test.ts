import { expect, test } from "vitest";
import { figure, row, world } from "../../../test/lib/fixtures.ts";
import { nestedMembers } from "./nested-members.ts";

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
  });
});

test.each([
  ["one tier", [of("A", "size", "≥10")]],
  ["categories that overlap", [of("A", "class", "x"), of("B", "class", "y")]],
  ["parts of a whole", [of("A", "sector", "x"), of("B", "sector", "y")]],
])("%s need no such word", (_, rows) => {
  expect(nestedMembers(rows, data)).toBeUndefined();
});
