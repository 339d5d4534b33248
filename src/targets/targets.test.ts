import { describe, expect, test } from "vitest";
import { money } from "../../test/lib/fixtures.ts";
import { data } from "../lib/data.ts";
import type { Data, Figure } from "../lib/types.ts";
import { targetRows } from "./targets.ts";

const year = { period_start: "2023-01-01", period_end: "2023-12-31" };
const half = { period_start: "2023-01-01", period_end: "2023-06-30" };
const funds = { indicator: "funds-domestic", place: "150000" };

const world = (figures: readonly Figure[]): Data => ({ ...data, figures, relations: [] });
const target = money("100", { ...funds, ...year, id: "t", status: "target" });

describe("a target is", () => {
  test.each([
    ["ahead when the share reached is no less than the time elapsed", "50.5", "ahead"],
    ["behind when it is less", "49.0", "behind"],
    ["open where the digit that is not printed decides", "50", "open"],
  ])("%s", (_, digits, standing) => {
    const [row] = targetRows(world([target, money(digits, { ...funds, ...half, id: "r" })]));
    expect(row?.standing).toBe(standing);
  });

  test.each([
    ["of another place", { place: "150300" }],
    ["of another indicator", { indicator: "funds-outside" }],
    ["of another year", { period_start: "2022-01-01", period_end: "2022-06-30" }],
    ["of part of it only", { dimension: "event", member: "x" }],
    ["that is itself expected", { status: "expected" as const }],
  ])("unreported beside a figure %s", (_, cells) => {
    const rows = targetRows(world([target, money("60", { ...funds, ...half, id: "r", ...cells })]));
    expect(rows.find((row) => row.target.id === "t")?.standing).toBe("unreported");
  });

  test("held against the latest report of its period", () => {
    const early = money("20", { ...funds, period_start: "2023-01-01", period_end: "2023-03-31", id: "q" });
    const [row] = targetRows(world([target, money("60", { ...funds, ...half, id: "r" }), early]));
    expect(row?.reported?.id).toBe("r");
  });
});

test("a rate beside its target cannot be held against time", () => {
  const rate = data.figures.find(
    ({ indicator, status }) => indicator === "funds-domestic-growth" && status === "target",
  );
  const row = targetRows(data).find(({ target: own }) => own.id === rate?.id);
  expect([row?.standing, row?.reached, row?.pace]).toEqual(["open", undefined, undefined]);
  expect(row?.reported?.printed).toBe("105.5%");
});
