import { describe, expect, test } from "vitest";
import { census, money, row } from "../../../test/lib/fixtures.ts";
import { perHead } from "../derive.ts";
import type { Status } from "../types.ts";
import { besideActual } from "./beside-actual.ts";

const of = (status: Status, label: string = status) => row(money("1", { id: `demo-${label}`, status }), label);
const kind = {
  kind: "plan-or-capacity-beside-actual",
  statuses: ["plan", "capacity"],
  words: { zh: "不是已有的", en: "Not there yet" },
} as const;

describe("values of a weaker status", () => {
  test("are named where one that was reported stands beside them", () => {
    const rows = [of("actual"), of("plan"), of("target"), of("capacity")];
    expect(besideActual(rows, kind)).toEqual({
      kind: "plan-or-capacity-beside-actual",
      text: { zh: "不是已有的：plan、capacity。", en: "Not there yet: plan; capacity." },
      ids: ["demo-plan", "demo-capacity"],
    });
  });

  test.each<[string, readonly Status[], boolean]>([
    ["a value as it is", ["plan", "actual"], true],
    ["a count of structures", ["plan", "count"], true],
    ["only what is expected", ["plan", "expected"], false],
    ["only a threshold", ["plan", "threshold"], false],
    ["nothing", ["plan", "capacity"], false],
  ])("beside %s (%j) need a word: %s", (_, statuses, needed) => {
    expect(
      besideActual(
        statuses.map((status) => of(status)),
        kind,
      ) !== undefined,
    ).toBe(needed);
  });

  test("need no word where there are none", () => {
    expect(besideActual([of("actual"), of("target")], kind)).toBeUndefined();
  });

  test("count also where computed, unless that is ruled out", () => {
    const computed = row(perHead({ value: money("1", { status: "plan" }), census }), "head");
    const rows = [of("actual"), computed];
    expect(besideActual(rows, kind)?.ids).toEqual([computed.of.id]);
    expect(besideActual(rows, { ...kind, computed: true })).toEqual(besideActual(rows, kind));
    expect(besideActual(rows, { ...kind, computed: false })).toBeUndefined();
    expect(besideActual([...rows, of("plan")], { ...kind, computed: false })?.ids).toEqual(["demo-plan"]);
  });
});
