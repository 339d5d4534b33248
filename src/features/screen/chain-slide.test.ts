import { beforeEach, expect, test } from "vitest";
import { chain, node, venture } from "../../../test/chains/fixtures.ts";
import { board } from "../../../test/lib/board.ts";
import type { ChainNode, Data, Venture } from "../../model/types.ts";
import { chainSlide } from "./chain-slide.ts";

let data: Data;
beforeEach(() => {
  data = board;
});

const put = (cells: { nodes?: readonly ChainNode[]; ventures?: readonly Venture[] }) => {
  data = { ...board, ...cells };
};
const tilesOf = (lang: "zh" | "en") => chainSlide(chain, { data, lang }).stages.flatMap(({ tiles }) => tiles);

test.each([
  [
    "zh",
    {
      kicker: "全区 · 产业链",
      headline: "内蒙古演示链：报道说1个环节投产",
      rest: "其中据推断 1、另有1项说到本链、未说环节",
      source: "来源：《演示》第4、5、7行；《另一份…》第6行",
    },
    ["设备、上游", "中游", "下游"],
    ["投产 1", "拟招或规划 1", "没有归到这里的内容 3"],
  ],
  [
    "en",
    {
      kicker: "Inner Mongolia · Industrial chain",
      headline: "Demo in Inner Mongolia: 1 link operating, reports say",
      rest: "of these by inference: 1, 1 more on the chain, link not stated",
      source: "Source: “Demo”, lines 4, 5, 7; “Other…”, line 6",
    },
    ["Equipment, Upstream", "Midstream", "Downstream"],
    ["operating 1", "sought or planned 1", "nothing filed here 3"],
  ],
] as const)(
  "in %s a chain is told in a headline, by stages and in a legend that counts",
  (lang, words, stages, legend) => {
    const slide = chainSlide(chain, { data, lang });
    expect(slide).toMatchObject({
      kind: "chain",
      id: "chain-demo",
      mark: "",
      path: "charts/chain-demo/",
      ...words,
    });
    expect(slide.cited.map(({ line }) => line)).toEqual([5, 4, 6, 7]);
    expect(slide.stages.map((stage) => stage.words)).toEqual(stages);
    expect(slide.legend.map((entry) => entry.words)).toEqual(legend);
    for (const { glyph } of slide.legend) expect(glyph).toMatch(/^<svg/);
  },
);

test("what is on no link is not told where there is none", () => {
  put({ ventures: [venture("a", { node: "ore" })] });
  expect(chainSlide(chain, { data, lang: "zh" }).rest).toBe("");
});

test("the machines stand with the first stage that uses them, or alone where there is no other", () => {
  const ids = () => chainSlide(chain, { data, lang: "zh" }).stages.map(({ tiles }) => tiles.map(({ id }) => id));
  expect(ids()).toEqual([["furnace", "ore"], ["metal", "wire"], ["cable"]]);
  put({ nodes: [node("furnace", { stage: "equipment" })] });
  expect(ids()).toEqual([["furnace"]]);
  put({ nodes: [node("ore", { stage: "upstream" }), node("metal")] });
  expect(ids()).toEqual([["ore"], ["metal"]]);
});

test("a stage has as many rows and columns as its tiles need", () => {
  put({ nodes: Array.from({ length: 6 }, (_, index) => node(`n${index}`)) });
  expect(chainSlide(chain, { data, lang: "zh" }).stages).toMatchObject([{ columns: 2, rows: 3, tall: 2 }]);
});

test("a link says how far it is and in which city, others counted; nothing where no report speaks of it", () => {
  put({
    ventures: [
      venture("a", { node: "ore" }),
      venture("b", { node: "ore", place: "150302" }),
      venture("c", { node: "ore", place: "150200" }),
      // Less far, so not what gives the link its status.
      venture("d", { node: "metal", stage: "signed" }),
      venture("e", { node: "metal", stage: "landed", place: "150200" }),
      venture("f", { node: "wire", stage: "gap", place: "150000" }),
    ],
  });
  expect(tilesOf("zh").map(({ id, status, words }) => [id, status, words])).toEqual([
    ["furnace", "unreported", ""],
    ["ore", "producing", "投产 · 乌海 +1"],
    ["metal", "building", "落地或在建 · 包头"],
    ["wire", "gap", "空白"],
    ["cable", "unreported", ""],
  ]);
  expect(tilesOf("en").map(({ words }) => words)).toEqual([
    "",
    "operating · Wuhai +1",
    "set up or begun · Baotou",
    "gap",
    "",
  ]);
});

test.each([
  [["stated"], "", ""],
  [["inferred", "stated"], "", ""],
  [["inferred"], "据推断", "by inference"],
  [["low", "inferred"], "据推断", "by inference"],
  [["low"], "据图片", "from a photograph"],
] as const)("a link by ventures that are %j is labelled %j", (confidences, zh, en) => {
  put({
    ventures: [
      ...confidences.map((confidence, index) => venture(`${index}`, { node: "ore", confidence })),
      // One that is less far does not make up for it, unless it is stated.
      venture("behind", { node: "ore", stage: "sought", confidence: confidences.at(-1) ?? "stated" }),
    ],
  });
  expect([tilesOf("zh")[1]?.label, tilesOf("en")[1]?.label]).toEqual([zh, en]);
  expect(tilesOf("zh")[0]?.label).toBe("");
});

test("the names of links may break where they are long, and each has its mark", () => {
  put({ nodes: [node("ptmeg", { en: "Polytetrahydrofuran" })] });
  expect(tilesOf("en")[0]?.name).toBe("Poly\u00adtetra\u00adhydro\u00adfuran");
  expect(tilesOf("zh")[0]).toMatchObject({ name: "环节ptmeg", glyph: expect.stringMatching(/^<svg/) as string });
});
