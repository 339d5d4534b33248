import { expect, test } from "vitest";
import { figure, row } from "../../../test/lib/fixtures.ts";
import { caveatKinds, idsOf } from "./caveat.ts";

test("the ids of rows are those of their values, each once, in order", () => {
  const rows = ["b", "a", "b"].map((id) => row(figure({ id })));
  expect(idsOf(rows)).toEqual(["b", "a"]);
});

test("every kind of caveat has a name of its own", () => {
  for (const kind of caveatKinds) expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(new Set(caveatKinds).size).toBe(caveatKinds.length);
});
