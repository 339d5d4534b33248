import { expect, test } from "vitest";
import { census, money, row, world } from "../../../test/lib/fixtures.ts";
import { perHead } from "../derive.ts";
import { statuses } from "../types.ts";
import { thresholdBesideActual } from "./threshold-beside-actual.ts";

const [reported, threshold] = [row(money("1"), "A"), money("2", { id: "demo-9", status: "threshold" })];

test("a threshold beside what was reported is told, also where something is computed from it", () => {
  const head = perHead({ value: threshold, census });
  expect(thresholdBesideActual([reported, row(threshold, "B"), row(head, "C")], world())).toEqual({
    kind: "threshold-beside-actual",
    text: { zh: "只是分档的门槛，不是实际发生的数：B、C。", en: "Thresholds, not actual values: B; C." },
    ids: ["demo-9", head.id],
  });
});

test.each(statuses.filter((status) => status !== "threshold"))("%s is no threshold", (status) => {
  expect(thresholdBesideActual([reported, row({ ...threshold, status }, "B")], world())).toBeUndefined();
});
