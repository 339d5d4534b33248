import { expect, test, vi } from "vitest";
import { method } from "../../../test/lib/rows.ts";
import { byKind, methodsAt } from "./method-groups.ts";

vi.mock("../../model/data.ts", async () => {
  const { world } = await import("../../../test/lib/fixtures.ts");
  const { method: made } = await import("../../../test/lib/rows.ts");
  return { data: { ...world(), methods: [made("a"), made("b", { place: "150200" }), made("c", { place: "150302" })] } };
});

test("the methods at a place are its own and those of its parts that are asked for", () => {
  expect(methodsAt(new Set(["150300", "150302"])).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(methodsAt(new Set())).toEqual([]);
});

test("methods stand under their kinds in the order of the kinds, and by place; a kind without any is left out", () => {
  const groups = byKind([
    method("a", { kind: "finance" }),
    method("b", { place: "150200" }),
    method("c", { place: "150302" }),
    method("d", { place: "150000" }),
  ]);
  expect(groups.map(({ kind, methods }) => [kind, methods.map(({ id }) => id)])).toEqual([
    ["organisation", ["d", "c", "b"]],
    ["finance", ["a"]],
  ]);
});
