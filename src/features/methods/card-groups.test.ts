import { expect, test } from "vitest";
import { world } from "../../../test/lib/fixtures.ts";
import { method } from "../../../test/lib/rows.ts";
import { cardGroups } from "./card-groups.ts";

const methods = [
  method("a", { place: "150302" }),
  method("b", { place: "150300", kind: "finance" }),
  method("c", { place: "150200" }),
  method("d", { place: "150300", zh: "a" }),
];
const groups = (kind?: "organisation") =>
  cardGroups(kind, { data: { ...world(), methods }, lang: "zh" }).map(({ id, methods: own }) => [
    id,
    own.map((one) => one.id),
  ]);

test("all cards are folded by kind, those of one kind by the city that they belong to", () => {
  expect(groups()).toEqual([
    ["organisation", ["a", "d", "c"]],
    ["finance", ["b"]],
  ]);
  expect(groups("organisation")).toEqual([
    ["in-150300", ["a", "d"]],
    ["in-150200", ["c"]],
  ]);
});

test("methods of one name count once", () => {
  const same = [method("a", { zh: "一" }), method("b", { zh: "一" }), method("c", { zh: "二" })];
  expect(cardGroups(undefined, { data: { ...world(), methods: same }, lang: "zh" }).map(({ count }) => count)).toEqual([
    2,
  ]);
});
