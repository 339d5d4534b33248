import { expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { remainder } from "../derive.ts";
import { statuses } from "../types.ts";
import { targetBesideActual } from "./target-beside-actual.ts";

const reported = money("1");
const target = money("2", { id: "demo-9", status: "target" });

test("a target beside what was reported is told; what is left to it is no target", () => {
  const left = remainder({ whole: target, part: reported });
  expect(left.status).toBe("target");
  expect(targetBesideActual([row(reported, "A"), row(target, "B"), row(left, "C")], world())).toEqual({
    kind: "target-beside-actual",
    text: { zh: "目标数，不是已实现的数：B。", en: "Targets, not outcomes: B." },
    ids: ["demo-9"],
  });
});

test.each(statuses.filter((status) => status !== "target"))("%s is no target", (status) => {
  expect(targetBesideActual([row(reported, "A"), row({ ...target, status }, "B")], world())).toBeUndefined();
});
