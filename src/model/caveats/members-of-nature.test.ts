import { describe, expect, test } from "vitest";
import { figure, money, row, world } from "../../../test/lib/fixtures.ts";
import { shareOf } from "../derive.ts";
import type { ChartRow } from "../chart-row.ts";
import { membersOfNature } from "./members-of-nature.ts";

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
