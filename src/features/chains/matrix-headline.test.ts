import { expect, test } from "vitest";
import { chain, chainWorld, citedVenture, venture } from "../../../test/chains/fixtures.ts";
import { citedPage } from "../../../test/lib/cited.ts";
import { data as real } from "../../model/data.ts";
import { longest } from "../../chain-maps/headline.ts";
import { languages } from "../../model/types.ts";
import { matrixHeadline } from "./matrix-headline.ts";

test("has of each city the chain with the most links that operate, and who says so", () => {
  const data = chainWorld([
    venture("a", { node: "ore", place: "150200" }),
    venture("b", { node: "ore" }),
    venture("c", { node: "wire" }),
    venture("d", { node: "cable", stage: "landed" }),
  ]);
  expect(matrixHeadline({ data, lang: "zh" })).toBe("报道说乌海演示链2个环节投产，包头演示链1个");
  expect(matrixHeadline({ data, lang: "en" })).toBe(
    "2 links operating in Wuhai’s demo; 1 in Baotou’s demo, reports say",
  );
});

test("names what is short of operating where nothing operates, and counts nothing that is less than stated", () => {
  const data = chainWorld([
    venture("a", { node: "ore", stage: "landed" }),
    venture("b", { node: "wire", confidence: "low" }),
    venture("c", { node: "cable", stage: "signed" }),
  ]);
  expect(matrixHeadline({ data, lang: "zh" })).toBe("报道说乌海演示链1个环节落地或在建");
  expect(matrixHeadline({ data: chainWorld(), lang: "zh" })).toBe("产业链");
});

test("prefers the chain of most links, and says how many were told of long ago", () => {
  const other = { ...chain, id: "other", zh: "另一", en: "Other" };
  const world = chainWorld();
  const data = chainWorld([], {
    chains: [chain, other],
    nodes: [...world.nodes, ...world.nodes.map((node) => ({ ...node, chain: "other" }))],
    citedSources: [citedPage(), citedPage({ id: "old", published: "2019-05-01" })],
    citedVentures: [
      citedVenture("1", { node: "ore" }),
      citedVenture("2", { node: "ore", chain: "other" }),
      citedVenture("3", { node: "wire", chain: "other", source: "old" }),
    ],
  });
  expect(matrixHeadline({ data, lang: "zh" })).toBe("引用页面说乌海另一链2个环节投产（合计1个说于三年以前）");
});

test.each(languages)("is no longer than any other headline of a chain in %s", (lang) => {
  expect(matrixHeadline({ data: real, lang }).length).toBeLessThanOrEqual(longest[lang]);
});
