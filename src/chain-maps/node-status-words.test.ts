import { expect, test } from "vitest";
import { presence } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { world } from "../../test/lib/fixtures.ts";
import { beyondTold, furtherTold, heldOrder, heldWords, markedStatus, sureStagesWords } from "./node-status-words.ts";

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

test("what is printed with further steps as one is at least signed", () => {
  const row = { stage: ["signed"] as const, printed: "均有已投产、在建或已签约项目" };
  expect(heldWords("signed", [row])).toEqual({ zh: "至少签约", en: "at least signed" });
  expect(heldWords("signed", [row, { stage: ["agreed"] }]).en).toBe("at least signed or agreed");
  expect([heldOrder(heldWords("signed", [row])), heldOrder(heldWords("signed", [{ stage: ["agreed"] }]))]).toEqual([
    0, 2,
  ]);
});

test("a status is marked by its own certainty, and named by what is as certain", () => {
  const ventures = [
    presence("a", { stage: "signed", confidence: "low" }),
    presence("b", { stage: "brought-in", confidence: "inferred" }),
  ];
  expect(markedStatus({ status: "signed", certainty: "inferred", ventures })).toEqual({
    zh: "引进（据推断）",
    en: "brought in (by inference)",
  });
  expect(markedStatus({ status: "filled", certainty: "stated", ventures })).toEqual({
    zh: "据称填补空白",
    en: "said to fill a gap",
  });
  expect(markedStatus({ status: "unreported", certainty: undefined, ventures: [] }).zh).toBe("没有归到这里的内容");
});

test("a mark that is further than its node says why that does not count", () => {
  const ventures = [
    presence("a", { stage: "landed" }),
    presence("b", { confidence: "low" }),
    presence("c", { confidence: "inferred", stage: "signed" }),
  ];
  const told = { status: "building", certainty: "stated", ventures } as const;
  expect(furtherTold(told)).toEqual({ zh: "投产（据图片）", en: "operating (from a photograph)" });
  expect(furtherTold({ ...told, ventures: ventures.slice(0, 1) })).toEqual({ zh: "", en: "" });
  expect(furtherTold({ ...told, status: "put-off" }).zh).toBe("");
  expect(beyondTold(told)).toEqual({ zh: "另见投产（据图片）", en: "also operating (from a photograph)" });
  expect(beyondTold({ ...told, ventures: [] })).toEqual({ zh: "", en: "" });
});

const data = { ...world(), citedSources: [citedPage({ id: "page" }), citedPage({ id: "copy", standing: "copy" })] };

test.each([
  ["page", "stated", "在建、投产"],
  ["page", "inferred", "在建、投产（据推断）"],
  ["page", "low", "在建、投产（据图片）"],
  ["copy", "stated", "在建、投产（只见于转载）"],
] as const)("what a %s tells as %s is told so", (source, confidence, zh) => {
  const row = citedVenture("v1", { source, confidence, stage: ["under-construction", "producing"] });
  expect(sureStagesWords(row, { data, lang: "zh" })).toBe(zh);
});
