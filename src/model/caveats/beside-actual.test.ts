import { describe, expect, test } from "vitest";
import { census, money, row, world } from "../../../test/lib/fixtures.ts";
import { perHead, remainder } from "../derive.ts";
import { statuses, type Status } from "../types.ts";
import {
  besideActual,
  expectedBesideActual,
  targetBesideActual,
  planOrCapacityBesideActual,
  thresholdBesideActual,
} from "./beside-actual.ts";

describe("beside actual", () => {
  const of = (status: Status, label: string = status) => row(money("1", { id: `demo-${label}`, status }), label);
  const kind = {
    kind: "plan-or-capacity-beside-actual",
    statuses: ["plan", "capacity"],
    words: { zh: "不是已有的", en: "Not there yet" },
  } as const;

  describe("values of a weaker status", () => {
    test("are named where one that was reported stands beside them", () => {
      const rows = [of("actual"), of("plan"), of("target"), of("capacity")];
      expect(besideActual(kind)(rows, world())).toEqual({
        kind: "plan-or-capacity-beside-actual",
        text: { zh: "不是已有的：plan、capacity。", en: "Not there yet: plan; capacity." },
        ids: ["demo-plan", "demo-capacity"],
        comparable: true,
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
        besideActual(kind)(
          statuses.map((status) => of(status)),
          world(),
        ) !== undefined,
      ).toBe(needed);
    });

    test("need no word where there are none", () => {
      expect(besideActual(kind)([of("actual"), of("target")], world())).toBeUndefined();
    });

    test("count also where computed, unless that is ruled out", () => {
      const computed = row(perHead({ value: money("1", { status: "plan" }), census }), "head");
      const rows = [of("actual"), computed];
      expect(besideActual(kind)(rows, world())?.ids).toEqual([computed.of.id]);
      expect(besideActual({ ...kind, computed: true })(rows, world())).toEqual(besideActual(kind)(rows, world()));
      expect(besideActual({ ...kind, computed: false })(rows, world())).toBeUndefined();
      expect(besideActual({ ...kind, computed: false })([...rows, of("plan")], world())?.ids).toEqual(["demo-plan"]);
    });
  });
});

describe("expected beside actual", () => {
  const [reported, expected] = [row(money("1"), "A"), money("2", { id: "demo-9", status: "expected" })];

  test("what is expected beside what was reported is told, also where it is computed from it", () => {
    const head = perHead({ value: expected, census });
    expect(expectedBesideActual([reported, row(expected, "B"), row(head, "C")], world())).toEqual({
      kind: "expected-beside-actual",
      text: {
        zh: "预计数或由预计数推算，报道时尚未实现：B、C。",
        en: "Expected, or derived from an expected value, and not yet achieved when reported: B; C.",
      },
      ids: ["demo-9", head.id],
      comparable: true,
    });
  });

  test.each(statuses.filter((status) => status !== "expected"))("%s is not expected", (status) => {
    expect(expectedBesideActual([reported, row({ ...expected, status }, "B")], world())).toBeUndefined();
  });
});

describe("target beside actual", () => {
  const reported = money("1");
  const target = money("2", { id: "demo-9", status: "target" });

  test("a target beside what was reported is told; what is left to it is no target", () => {
    const left = remainder({ whole: target, part: reported });
    expect(left.status).toBe("target");
    expect(targetBesideActual([row(reported, "A"), row(target, "B"), row(left, "C")], world())).toEqual({
      kind: "target-beside-actual",
      text: { zh: "目标数，不是已实现的数：B。", en: "Targets, not outcomes: B." },
      ids: ["demo-9"],
      comparable: true,
    });
  });

  test.each(statuses.filter((status) => status !== "target"))("%s is no target", (status) => {
    expect(targetBesideActual([row(reported, "A"), row({ ...target, status }, "B")], world())).toBeUndefined();
  });
});

describe("plan or capacity beside actual", () => {
  const reported = row(money("1"), "A");
  const plan = money("2", { id: "demo-8", status: "plan" });

  test("plans and capacities beside what was reported are told, also where something is computed from them", () => {
    const [capacity, head] = [money("3", { id: "demo-9", status: "capacity" }), perHead({ value: plan, census })];
    const rows = [reported, row(plan, "B"), row(capacity, "C"), row(head, "D")];
    expect(planOrCapacityBesideActual(rows, world())).toEqual({
      kind: "plan-or-capacity-beside-actual",
      text: { zh: "规划数或产能，不是已完成的数：B、C、D。", en: "Plans or capacities, not results: B; C; D." },
      ids: ["demo-8", "demo-9", head.id],
      comparable: true,
    });
  });

  test.each(statuses.filter((status) => status !== "plan" && status !== "capacity"))(
    "%s is neither plan nor capacity",
    (status) => {
      expect(planOrCapacityBesideActual([reported, row({ ...plan, status }, "B")], world())).toBeUndefined();
    },
  );
});

describe("threshold beside actual", () => {
  const [reported, threshold] = [row(money("1"), "A"), money("2", { id: "demo-9", status: "threshold" })];

  test("a threshold beside what was reported is told, also where something is computed from it", () => {
    const head = perHead({ value: threshold, census });
    expect(thresholdBesideActual([reported, row(threshold, "B"), row(head, "C")], world())).toEqual({
      kind: "threshold-beside-actual",
      text: { zh: "只是分档的门槛，不是实际发生的数：B、C。", en: "Thresholds, not actual values: B; C." },
      ids: ["demo-9", head.id],
      comparable: false,
    });
  });

  test.each(statuses.filter((status) => status !== "threshold"))("%s is no threshold", (status) => {
    expect(thresholdBesideActual([reported, row({ ...threshold, status }, "B")], world())).toBeUndefined();
  });
});
