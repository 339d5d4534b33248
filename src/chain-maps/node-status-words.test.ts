import { expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { heldWords, markedStatus } from "./node-status-words.ts";

test.each([
  [["signed"], "签约", "signed"],
  [["brought-in"], "引进", "brought in"],
  [["agreed", "signed"], "签约或达成协议", "signed or agreed"],
  [["agreed", "brought-in", "signed"], "签约、引进或达成协议", "signed, brought in or agreed"],
  // Of what stands besides, nothing is said; of none, the whole name.
  [["producing", "agreed"], "达成协议", "agreed"],
  [[], "签约、引进或达成协议", "signed, brought in or agreed"],
] as const)("of ventures that are %j it is %s, %s", (stages, zh, en) => {
  expect(
    heldWords(
      "signed",
      stages.map((stage) => ({ stage: [stage] })),
    ),
  ).toEqual({ zh, en });
});

test("a status is marked by its own certainty, and named by what is as certain", () => {
  const ventures = [
    venture("a", { stage: "signed", confidence: "low" }),
    venture("b", { stage: "brought-in", confidence: "inferred" }),
  ];
  expect(markedStatus({ status: "signed", certainty: "inferred", ventures })).toEqual({
    zh: "引进（据推断）",
    en: "brought in (by inference)",
  });
  expect(markedStatus({ status: "filled", certainty: "stated", ventures })).toEqual({
    zh: "据称填补空白",
    en: "said to fill a gap",
  });
  expect(markedStatus({ status: "unreported", certainty: undefined, ventures: [] }).zh).toBe("未提到");
});
