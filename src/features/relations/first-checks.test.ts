import { expect, test } from "vitest";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { relation } from "../../../test/lib/relation.ts";
import type { Relation } from "../../model/types.ts";
import { firstChecks, howManyFirst } from "./first-checks.ts";

const data = world([figure({ id: "d-1", report: "demo" }), figure({ id: "o-1", report: "other" })]);
const first = (relations: readonly Relation[]) => firstChecks({ ...data, relations }).map(({ id }) => id);

test("what is inconsistent comes first, then what differs, totals inferred and what cannot be told, by turns", () => {
  const relations = [
    relation({ id: "open", verdict: "cannot-be-told" }),
    relation({ id: "differs", verdict: "different" }),
    relation({ id: "differs-too", verdict: "different" }),
    relation({ id: "total", verdict: "inferred", kind: "sum" }),
    relation({ id: "wrong", verdict: "inconsistent" }),
  ];
  expect(first(relations)).toEqual(["wrong", "differs", "total", "open", "differs-too"]);
});

test("what is consistent and what is inferred without being a total is not among them", () => {
  const relations = [
    relation({ id: "right", verdict: "consistent" }),
    relation({ id: "growth", verdict: "inferred", kind: "growth" }),
  ];
  expect(first(relations)).toEqual([]);
});

test("what rests on two reports comes before what rests on one", () => {
  const relations = [
    relation({ id: "one", verdict: "different", figures: ["d-1"] }),
    relation({ id: "two", verdict: "different", figures: ["d-1", "o-1"] }),
  ];
  expect(first(relations)).toEqual(["two", "one"]);
});

test("there are no more of them than are said", () => {
  const relations = Array.from({ length: 12 }, (_, n) => relation({ id: `r-${n}`, verdict: "different" }));
  expect(first(relations)).toHaveLength(howManyFirst);
});
