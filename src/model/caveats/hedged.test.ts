import { expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { shareOf } from "../derive.ts";
import { hedged } from "./hedged.ts";

const exact = money("100");
const alone = row(exact, "A");

test.each([
  ["about", "约", "about"],
  ["nearly", "近", "nearly"],
  ["more_than", "超过", "more than"],
  ["at_least", "不低于", "at least"],
  ["at_most", "不超过", "at most"],
] as const)("a value that is %s so much is told: %s, %s", (qualifier, zh, en) => {
  expect(hedged([alone, row(money("1", { id: "demo-9", qualifier }), "B")], world())).toEqual({
    kind: "hedged",
    text: { zh: `原文带有修饰语，不是精确数：${zh}（B）。`, en: `Hedged in the report, so not exact: ${en} (B).` },
    ids: ["demo-9"],
  });
});

test("a computed value carries the hedges of what went in", () => {
  const [part, whole] = [
    money("1", { id: "part", qualifier: "about" }),
    money("2", { id: "whole", qualifier: "nearly" }),
  ];
  const share = shareOf({ part, whole });
  expect(hedged([alone, row(share, "C")], world([part, whole]))).toMatchObject({
    text: { zh: "原文带有修饰语，不是精确数：约（C）、近（C）。" },
    ids: [share.id],
  });
});

test("what is exact needs no word", () => {
  expect(hedged([alone], world())).toBeUndefined();
});
