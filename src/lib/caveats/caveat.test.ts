import { expect, test } from "vitest";
import { figure, row } from "../../../test/lib/fixtures.ts";
import { idsOf } from "./caveat.ts";

test("the ids of rows are those of their values, each once, in order", () => {
  const rows = ["b", "a", "b"].map((id) => row(figure({ id })));
  expect(idsOf(rows)).toEqual(["b", "a"]);
});
