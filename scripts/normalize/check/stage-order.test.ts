import { expect, test } from "vitest";
import { nodeStages } from "../../../src/model/types.ts";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkStageOrder } from "./stage-order.ts";

const told = (from: string, to: string) =>
  tell(
    checkStageOrder(
      makeTables({
        nodes: [
          { id: "one", stage: from, feeds: "two;unknown" },
          { id: "two", stage: to },
          // The same name on another chain.
          { id: "two", stage: "upstream", chain: "other" },
        ],
      }),
    ),
  );

const backwards = [
  ["midstream", "upstream"],
  ["downstream", "upstream"],
  ["downstream", "midstream"],
  ["use", "upstream"],
  ["use", "midstream"],
  ["use", "downstream"],
];

test.each(backwards)("a link from %s to %s runs back", (from, to) => {
  const order = "The order is upstream, midstream, downstream, use";
  expect(told(from, to)).toEqual([
    `chains/wind.csv one (feeds): link against the stages: ${from} to ${to} two. ${order}`,
  ]);
});

test("any other link runs on, and equipment may serve every stage", () => {
  const pairs = nodeStages.flatMap((from) => nodeStages.map((to) => [from, to] as const));
  const back = pairs.filter(([from, to]) => told(from, to).length > 0);
  expect(back.map((pair) => pair.join()).sort()).toEqual(backwards.map((pair) => pair.join()).sort());
});
