import { expect, test } from "vitest";
import { chainWorld, venture, type VentureCells } from "../../../../test/chains/fixtures.ts";
import { stageAndSize } from "./stage-and-size.ts";

const data = {
  ...chainWorld(),
  members: [
    { dimension: "size-class", member: "gte-5bn", zh: "50亿元以上", en: "CNY 5 bn or more", nature: "" as const },
  ],
};
const large = { size_class: "gte-5bn" } as const;

test.each<[string, readonly VentureCells[], string, string]>([
  ["how far", [{ stage: "landed" }], "落地", "set up"],
  ["how far, then how large", [{ stage: "signed", ...large }], "签约，50亿元以上", "signed, CNY 5 bn or more"],
  [
    "one after the other",
    [{ ...large }, { stage: "sought" }],
    "投产，50亿元以上；拟招",
    "operating, CNY 5 bn or more; sought",
  ],
  ["every step", [{ stage: ["signed", "landed"] }], "签约、落地", "signed, set up"],
  ["what is not stated as such", [{ confidence: "low" }], "投产，据图片", "operating, from a photograph"],
  ["where, unless that is said", [{ stage: "landed", place: "150200" }], "落地，包头市", "set up, Baotou"],
  ["the same once", [{ stage: "signed" }, { stage: "signed" }], "签约", "signed"],
])("ventures are told by %s", (_, cells, zh, en) => {
  expect(
    stageAndSize(
      cells.map((own) => venture("1", own)),
      { here: "150300", data },
    ),
  ).toEqual({ zh, en });
});

test("where they are to be named, what is of no firm is told with its project, which says what it is of", () => {
  const own = { company: "", company_en: "", project: "矿区及周边产能", project_en: "Capacity of the area" };
  const told = [venture("1", own), venture("2", { project: "厂", project_en: "Mill" })];
  expect(stageAndSize(told, { here: "150300", named: true, data })).toEqual({
    zh: "投产（矿区及周边产能）；投产",
    en: "operating (Capacity of the area); operating",
  });
});

test("what an undated page says was put off is told with its furthest step", () => {
  const rows = [
    { venture: venture("1"), coverage: "whole", said: { from: "2023-03-29", to: "2023-03-29" } },
    { venture: venture("2", { stage: "put-off" }), coverage: "cited" },
  ] as const;
  expect(stageAndSize([{ ...venture("1"), rows }], { here: "150300", data }).en).toBe(
    "operating, another page, not dated, says that it was put off",
  );
});
