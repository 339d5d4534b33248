import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { baotouPvGoals } from "./baotou-pv-goals.ts";

test("the goals are those of every scope of PV output, and doubtful prints stay out", () => {
  const rows = baotouPvGoals.select(data);
  expect(new Set(rows.map(({ of }) => of.indicator))).toEqual(
    new Set(["output-silicon-pv", "output-pv-chain", "output-pv-cluster"]),
  );
  expect(rows.map(({ of }) => of.place)).toEqual(rows.map(() => "150200"));
});

const goal = (indicator: string) => row(money("1", { indicator, status: "target" }));
test.each([
  [["a", "b"], "包头的光伏产值目标用过2种口径，口径不同的不能相比"],
  [["a", "a"], "包头的光伏产值目标"],
])("of goals of %j the headline counts the scopes", (ids, zh) => {
  expect(baotouPvGoals.title(ids.map(goal)).zh).toBe(zh);
});
