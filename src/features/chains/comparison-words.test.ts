import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { compareCities } from "../../chain-maps/compare.ts";
import { shares, supplyLines } from "./comparison-words.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();
const compared = compareCities(
  chain,
  chainWorld([
    venture("a", { node: "ore" }),
    venture("b", { node: "wire" }),
    venture("c", { node: "wire", place: "150200" }),
    venture("d", { node: "metal", place: "150200", stage: "sought" }),
    venture("e", { node: "cable", place: "150200" }),
  ]),
);
const empty = compareCities(chain, chainWorld());
const lines = (of: typeof compared, lang: "zh" | "en") =>
  shares(of, { data, lang }).map(({ term, names }) => `${term}: ${names}`);

test("four lists tell who has which links, and say so where there is none", () => {
  expect(lines(compared, "zh")).toEqual([
    "乌海投产、已有、落地、在建或据称填补空白，报道没有这样说包头: 环节ore（包头：未提到）",
    "包头投产、已有、落地、在建或据称填补空白，报道没有这样说乌海: 环节cable（乌海：未提到）",
    "两地都投产、已有、落地、在建或据称填补空白: 环节wire",
    "两地都未提到: 环节furnace",
  ]);
  expect(lines(compared, "en")).toEqual([
    "Operating, existing, set up, under construction or said to fill a gap in Wuhai by the reports, which do not say so of Baotou: Node ore (Baotou: not mentioned)",
    "Operating, existing, set up, under construction or said to fill a gap in Baotou by the reports, which do not say so of Wuhai: Node cable (Wuhai: not mentioned)",
    "Operating, existing, set up, under construction or said to fill a gap in both: Node wire",
    "Mentioned in neither: Node furnace",
  ]);
  expect(lines(empty, "zh")).toEqual([
    "乌海投产、已有、落地、在建或据称填补空白，报道没有这样说包头: 没有",
    "包头投产、已有、落地、在建或据称填补空白，报道没有这样说乌海: 没有",
    "两地都投产、已有、落地、在建或据称填补空白: 没有",
    "两地都未提到: 环节furnace、环节ore、环节metal、环节wire、环节cable",
  ]);
  expect(lines(empty, "en")[0]).toBe(
    "Operating, existing, set up, under construction or said to fill a gap in Wuhai by the reports, which do not say so of Baotou: none",
  );
  expect(lines(empty, "en")[3]).toBe("Mentioned in neither: Node furnace, Node ore, Node metal, Node wire, Node cable");
});

test("a link in place in one city could supply the next one in the other, which need not stand yet", () => {
  expect(supplyLines(compared, { data, lang: "zh" })).toEqual([
    "乌海的环节ore：投产 → 包头的环节metal：拟招或规划",
    "乌海的环节wire：投产 → 包头的环节cable：投产",
  ]);
  expect(supplyLines(compared, { data, lang: "en" })).toEqual([
    "Node ore in Wuhai: operating → Node metal in Baotou: sought or planned",
    "Node wire in Wuhai: operating → Node cable in Baotou: operating",
  ]);
  expect(supplyLines(empty, { data, lang: "zh" })).toEqual([]);
});

test("what is less than stated is marked beside the city that it is said of, and what is on no link is told", () => {
  const marked = compareCities(
    chain,
    chainWorld([
      venture("a", { node: "ore", confidence: "inferred" }),
      venture("b", { node: "wire", stage: "gap-filled" }),
      venture("c", { node: "wire", place: "150200", confidence: "low" }),
      venture("d", { node: "metal", place: "150200", stage: "signed", confidence: "low" }),
      venture("e", { stage: ["signed", "landed"] }),
    ]),
  );
  expect(lines(marked, "zh")).toEqual([
    "乌海投产、已有、落地、在建或据称填补空白，报道没有这样说包头: 环节ore（乌海：据推断；包头：未提到）",
    "包头投产、已有、落地、在建或据称填补空白，报道没有这样说乌海: 没有",
    "两地都投产、已有、落地、在建或据称填补空白: 环节wire（乌海：据称填补空白；包头：据图片）",
    "两地都未提到: 环节furnace、环节cable",
    "乌海另有，没有说环节: 1项已有、落地或在建而未说环节",
  ]);
  // What only fills a blank feeds nothing; the ends of a supply carry their marks.
  expect(supplyLines(marked, { data, lang: "en" })).toEqual([
    "Node ore in Wuhai: operating (by inference) → Node metal in Baotou: signed (from a photograph)",
  ]);
});
