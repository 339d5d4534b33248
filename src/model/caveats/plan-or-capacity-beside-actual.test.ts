import { expect, test } from "vitest";
import { census, money, row, world } from "../../../test/lib/fixtures.ts";
import { perHead } from "../derive.ts";
import { statuses } from "../types.ts";
import { planOrCapacityBesideActual } from "./plan-or-capacity-beside-actual.ts";

const reported = row(money("1"), "A");
const plan = money("2", { id: "demo-8", status: "plan" });

test("plans and capacities beside what was reported are told, also where something is computed from them", () => {
  const [capacity, head] = [money("3", { id: "demo-9", status: "capacity" }), perHead({ value: plan, census })];
  const rows = [reported, row(plan, "B"), row(capacity, "C"), row(head, "D")];
  expect(planOrCapacityBesideActual(rows, world())).toEqual({
    kind: "plan-or-capacity-beside-actual",
    text: { zh: "规划数或产能，不是已完成的数：B、C、D。", en: "Plans or capacities, not results: B; C; D." },
    ids: ["demo-8", "demo-9", head.id],
  });
});

test.each(statuses.filter((status) => status !== "plan" && status !== "capacity"))(
  "%s is neither plan nor capacity",
  (status) => {
    expect(planOrCapacityBesideActual([reported, row({ ...plan, status }, "B")], world())).toBeUndefined();
  },
);
