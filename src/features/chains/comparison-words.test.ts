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
    "报道说乌海投产、已有、落地或在建，没有这样说包头: 环节ore（包头：未提到）",
    "报道说包头投产、已有、落地或在建，没有这样说乌海: 环节cable（乌海：未提到）",
    "报道说两地都投产、已有、落地或在建: 环节wire",
    "两地都未提到: 环节furnace",
  ]);
  expect(lines(compared, "en")).toEqual([
    "Operating, existing, set up or under construction in Wuhai by the reports, which do not say so of Baotou: Node ore (Baotou: not mentioned)",
    "Operating, existing, set up or under construction in Baotou by the reports, which do not say so of Wuhai: Node cable (Wuhai: not mentioned)",
    "Operating, existing, set up or under construction in both: Node wire",
    "Mentioned in neither: Node furnace",
  ]);
  expect(lines(empty, "zh")).toEqual([
    "报道说乌海投产、已有、落地或在建，没有这样说包头: 没有",
    "报道说包头投产、已有、落地或在建，没有这样说乌海: 没有",
    "报道说两地都投产、已有、落地或在建: 没有",
    "两地都未提到: 环节furnace、环节ore、环节metal、环节wire、环节cable",
  ]);
  expect(lines(empty, "en")[0]).toBe(
    "Operating, existing, set up or under construction in Wuhai by the reports, which do not say so of Baotou: none",
  );
  expect(lines(empty, "en")[3]).toBe("Mentioned in neither: Node furnace, Node ore, Node metal, Node wire, Node cable");
});

test("a link in place in one city could supply the next one in the other, which need not stand yet", () => {
  expect(supplyLines(compared, { data, lang: "zh" })).toEqual([
    "乌海的环节ore → 包头的环节metal（拟招或规划）",
    "乌海的环节wire → 包头的环节cable（投产）",
  ]);
  expect(supplyLines(compared, { data, lang: "en" })).toEqual([
    "Node ore in Wuhai → Node metal in Baotou (sought or planned)",
    "Node wire in Wuhai → Node cable in Baotou (operating)",
  ]);
  expect(supplyLines(empty, { data, lang: "zh" })).toEqual([]);
});
