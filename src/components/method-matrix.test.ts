import { expect, test } from "vitest";
import type { Method } from "../lib/types.ts";
import { methodMatrix, spread } from "./method-matrix.ts";

const method = (id: string, { place, mechanism = "chain-chiefs", kind = "organisation" }: Partial<Method>): Method => ({
  id,
  report: "wuhai-2022-review",
  line: 1,
  place: place ?? "150300",
  zh: mechanism,
  en: mechanism,
  kind,
  mechanism,
  rhythm: { zh: "", en: "" },
  needs: { zh: "甲", en: "a" },
  shows: { zh: "乙", en: "b" },
  here: "",
  why: { zh: "丙", en: "c" },
});

test("methods of one mechanism are one row, a park's in the column of its city, the region first", () => {
  const { columns, shared, single } = methodMatrix([
    method("a", { place: "150300-htz" }),
    method("b", { place: "150600" }),
    method("c", { place: "150300", mechanism: "dispatch" }),
    method("d", { place: "150000" }),
    method("e", { place: "150300" }),
  ]);
  expect(columns.map(({ code }) => code)).toEqual(["150000", "150300", "150600"]);
  expect(shared.map(({ cells }) => cells.map((cell) => cell.map(({ id }) => id)))).toEqual([
    [["d"], ["a", "e"], ["b"]],
  ]);
  expect(
    single.map(({ place, mechanisms }) => [
      place.code,
      mechanisms.flatMap(({ cells }) => cells.flat().map(({ id }) => id)),
    ]),
  ).toEqual([["150300", ["c"]]]);
});

test("what most places use comes first", () => {
  const { shared } = methodMatrix([
    method("a", { place: "150300", mechanism: "dispatch" }),
    method("b", { place: "150200", mechanism: "dispatch" }),
    ...["150000", "150200", "150300"].map((place) => method(place, { place, mechanism: "rewards" })),
  ]);
  expect(shared.map(spread)).toEqual([3, 2]);
});
