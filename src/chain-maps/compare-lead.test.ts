import { describe, expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";
import { data } from "../model/data.ts";
import { compareCities } from "./compare.ts";
import { comparisonLead, namedAtOnce } from "./compare-lead.ts";

test("the lead says what is counted and what is not", () => {
  const world = chainWorld([
    venture("1", { node: "ore" }),
    venture("2", { node: "metal" }),
    venture("3", { node: "metal", place: "150200", confidence: "inferred" }),
    venture("4", { node: "wire", place: "150200", stage: "signed" }),
  ]);
  const comparison = compareCities(chain, world);
  expect(comparisonLead(comparison, { data: world, lang: "zh" })).toBe(
    "“有”只算来源明说投产、已有、落地或在建的。5个环节：只说乌海有1个，一地明说、另一地存疑1个，两地都无内容归入的2个（环节furnace、环节cable）。1个环节有一地只是据推断，不算“有”。",
  );
  expect(comparisonLead(comparison, { data: world, lang: "en" })).toBe(
    "A city “has” only what a source states to be operating, existing, set up or under construction. Of 5 links: 1 in Wuhai alone, 1 stated of one city and doubtful of the other, 2 with nothing filed for either (node furnace, node cable). On 1 link a side is told by inference, which is not counted.",
  );
});

describe.each(data.chains)("the lead of $id", (own) => {
  test("counts every link that it counts once", () => {
    const { sides, both, only, half, neither, elsewhere } = compareCities(own, data);
    const counted = [both, ...only, ...half, neither, elsewhere].flat();
    expect(new Set(counted).size).toBe(counted.length);
    expect(counted.every((side) => sides.includes(side))).toBe(true);
  });
});

test("it names so many of the links that neither city has, and says that there are more", () => {
  for (const own of data.chains) {
    const comparison = compareCities(own, data);
    const names = comparison.neither.map(({ node }) => node.zh);
    const [, shown = ""] =
      /两地都无内容归入的\d+个（([^）]*)）/.exec(comparisonLead(comparison, { data, lang: "zh" })) ?? [];
    const more = names.length > namedAtOnce ? "等" : "";
    expect(shown).toBe(names.slice(0, namedAtOnce).join("、") + (names.length > 0 ? more : ""));
  }
});
