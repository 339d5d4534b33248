import { describe, expect, test } from "vitest";
import { chainWorld, citedVenture, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import { ventureStages } from "../model/types.ts";
import { isAtLeastSigned, ventureName, ventureSize, ventureStageWords } from "./venture-words.ts";

const both = { project: "项目", project_en: "Project" };

test.each<[string, VentureCells, string, string]>([
  ["its firm", {}, "企业1", "Firm 1"],
  ["its firm, whatever its project", both, "企业1", "Firm 1"],
  ["its project where no firm is named", { ...both, company: "", company_en: "" }, "项目", "Project"],
])("a venture goes by %s", (_, cells, zh, en) => {
  expect(ventureName(venture("1", cells), "zh")).toBe(zh);
  expect(ventureName(venture("1", cells), "en")).toBe(en);
});

describe("what a venture is large by", () => {
  const world = chainWorld();
  const data = {
    ...world,
    units: [
      { unit: "亿元", base: "CNY", factor: 1e8, en: "" },
      { unit: "万套", base: "套", factor: 1e4, en: "ten thousand sets" },
    ],
    members: [
      { dimension: "other", member: "gte-5bn", zh: "别的", en: "another", nature: "" as const },
      { dimension: "size-class", member: "gte-5bn", zh: "50亿元以上", en: "CNY 5 bn or more", nature: "" as const },
      { dimension: "size-class", member: "", zh: "规模", en: "size", nature: "nested" as const },
    ],
  };
  test.each<[string, VentureCells, string, string]>([
    ["nothing where the report tells none", {}, "", ""],
    [
      "every printed digit",
      { amount: "15.0", amount_unit: "亿元" },
      "总投资：15.0亿元",
      "total investment CNY 1.50 bn",
    ],
    ["its class", { size_class: "gte-5bn" }, "50亿元以上", "CNY 5 bn or more"],
    ["what it makes", { capacity: "50", capacity_unit: "万套" }, "50万套", "500,000 sets"],
    [
      "what it makes in a year",
      { capacity: "50", capacity_unit: "万套", capacity_per: "year" },
      "每年50万套",
      "500,000 sets a year",
    ],
    [
      "what it is planned to make, whatever blank that fills",
      { capacity: "50", capacity_unit: "万套", capacity_per: "year", stage: ["target", "gap-filled"] },
      "计划每年50万套",
      "planned 500,000 sets a year",
    ],
    [
      "money, and what is planned to be made with it",
      { amount: "60", amount_unit: "亿元", capacity: "50", capacity_unit: "万套", stage: "target" },
      "总投资：60亿元，计划50万套",
      "total investment CNY 6 bn, planned 500,000 sets",
    ],
    [
      "money, output, class, in this order",
      { size_class: "gte-5bn", capacity: "50", capacity_unit: "万套", amount: "60", amount_unit: "亿元" },
      "总投资：60亿元，50万套，50亿元以上",
      "total investment CNY 6 bn, 500,000 sets, CNY 5 bn or more",
    ],
  ])("is %s", (_, cells, zh, en) => {
    expect(ventureSize(venture("1", cells), { lang: "zh", data })).toBe(zh);
    expect(ventureSize(venture("1", cells), { lang: "en", data })).toBe(en);
  });

  test("what is of more than its row names, or of a part of it, is said so beside the size", () => {
    const sizes = {
      amount: "60",
      amount_unit: "亿元",
      capacity: "50",
      capacity_unit: "万套",
      capacity_per: "year",
    } as const;
    const told = { ...citedVenture("1", sizes), amount_covers: "more", capacity_covers: "part" } as const;
    expect(ventureSize(told, { data, lang: "zh" })).toBe("金额：60亿元（不止本项），每年50万套（只含部分）");
    expect(ventureSize(told, { data, lang: "en" })).toBe(
      "amount CNY 6 bn (for more than this), 500,000 sets a year (for a part of this)",
    );
  });
});

test("each stage of the ladder has its words", () => {
  expect(ventureStages.map((stage) => `${ventureStageWords[stage].zh} ${ventureStageWords[stage].en}`)).toEqual([
    "点到，要多起作用 named, to take on more",
    "有合作或联络 in cooperation or contact",
    "点到，进展未载 named, how far is not stated",
    "推迟 put off",
    "拟招 sought",
    "规划目标 planned",
    "在谈 in talks",
    "推介或签约 presented or signed",
    "空白 gap",
    "达成协议 agreed",
    "引进，进展未载 brought in, how far is not stated",
    "签约 signed",
    "据称填补空白 said to fill a gap",
    "落地 set up",
    "在建 under construction",
    "已有 existing",
    "投产 operating",
  ]);
});

test.each([
  ["均有已投产、在建或已签约项目", "signed", true],
  ["均有已投产、在建或已签约项目", "landed", false],
  ["举行签约仪式", "signed", false],
  ["签约后在建", "signed", false],
  [undefined, "signed", false],
] as const)("%s, told as %s, is so much at least: %s", (printed, stage, expected) => {
  expect(isAtLeastSigned({ stage: [stage], ...(printed && { printed }) })).toBe(expected);
});
