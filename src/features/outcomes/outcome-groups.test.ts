import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised, target } from "../../../test/lib/promises.ts";
import { outcomeGroups } from "./outcome-groups.ts";

test("numbers stand before ventures, each sort place by place with how they ended", () => {
  const data = {
    ...promised([target({ id: "w" }), target({ id: "r", place: "150000" })]),
    citedVentures: [citedVenture("v", { stage: ["signed"], project: "甲项目" })],
  };
  expect(outcomeGroups({ data, lang: "en" }).map(({ id, heading, count }) => [id, heading, count])).toEqual([
    ["numbers-150000", "Inner Mongolia: numbers", "1 promise: 1 not judged (1 nothing later read)"],
    ["numbers-150300", "Wuhai: numbers", "1 promise: 1 not judged (1 nothing later read)"],
    ["ventures-150300", "Wuhai: ventures", "1 promise: 1 not judged (1 nothing later read)"],
  ]);
});
