import { expect, test } from "vitest";
import { method, method as made } from "../../../test/lib/rows.ts";
import { byKind, methodsAt } from "./method-groups.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = { ...world(), methods: [made("a"), made("b", { place: "150200" }), made("c", { place: "150302" })] };

test("the methods at a place are its own and those of its parts that are asked for", () => {
  expect(methodsAt(new Set(["150300", "150302"]), data).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(methodsAt(new Set(), data)).toEqual([]);
});

test("methods stand under their kinds in the order of the kinds, and by place; a kind without any is left out", () => {
  const groups = byKind(
    [
      method("a", { kind: "finance" }),
      method("b", { place: "150200" }),
      method("c", { place: "150302" }),
      method("d", { place: "150000" }),
    ],
    data,
  );
  expect(groups.map(({ kind, methods }) => [kind, methods.map(({ id }) => id)])).toEqual([
    ["organisation", ["d", "c", "b"]],
    ["finance", ["a"]],
  ]);
});
