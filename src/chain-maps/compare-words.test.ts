import { describe, expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";
import { data } from "../model/data.ts";
import { languages, type Venture } from "../model/types.ts";
import { isSurelyUp } from "./chain-view.ts";
import { compareCities } from "./compare.ts";
import { comparisonFinding, comparisonLead, namedAtOnce } from "./compare-words.ts";

const found = (ventures: readonly Venture[]) => {
  const world = chainWorld(ventures);
  return comparisonFinding(compareCities(chain, world), world);
};
const inWuhai = (node: string, cells = {}) => venture(`w-${node}`, { node, ...cells });
const inBaotou = (node: string, cells = {}) => venture(`b-${node}`, { node, place: "150200", ...cells });

test.each<[string, readonly Venture[], string, string]>([
  [
    "both have, and what either has alone",
    [inWuhai("ore"), inBaotou("ore"), inWuhai("metal"), inBaotou("wire")],
    "来源明说已有、落地或在建：两地都是环节ore；只在乌海的环节metal；只在包头的环节wire",
    "Stated to be standing, set up or under construction in both cities: node ore; in Wuhai alone node metal; in Baotou alone node wire",
  ],
  [
    "both have, where neither has more",
    [inWuhai("ore"), inBaotou("ore")],
    "来源明说乌海、包头都已有、落地或在建：环节ore",
    "Stated to be standing, set up or under construction in Wuhai and Baotou: node ore",
  ],
  [
    "one has alone",
    [inBaotou("ore"), inBaotou("metal"), inBaotou("wire")],
    "来源明说已有、落地或在建：只在包头的环节ore、环节metal等3环；没有一环两地都是",
    "Stated to be standing, set up or under construction: in Baotou alone node ore, node metal and 1 more; none in both cities",
  ],
  [
    "each has alone",
    [inBaotou("ore"), inWuhai("metal")],
    "来源明说已有、落地或在建：只在乌海的环节metal，只在包头的环节ore；没有一环两地都是",
    "Stated to be standing, set up or under construction: in Wuhai alone node metal, in Baotou alone node ore; none in both cities",
  ],
  [
    "one has by statement and the other by inference",
    [inBaotou("ore"), inWuhai("ore", { confidence: "inferred" })],
    "来源明说包头已有、落地或在建环节ore，说乌海的不是明说或只见于转载",
    "Stated to be standing, set up or under construction in Baotou: node ore, in Wuhai by inference or in reprints alone",
  ],
  [
    "neither is stated to have",
    [inBaotou("ore", { stage: "signed" }), inWuhai("ore", { confidence: "low" })],
    "归到这条链的内容，没有明说乌海或包头已有、落地或在建哪一环",
    "Nothing filed on this chain states a link to be standing, set up or under construction in Wuhai or Baotou",
  ],
])("the headline tells what %s", (_, ventures, zh, en) => {
  expect(found(ventures)).toEqual({ zh, en });
});

describe.each(data.chains)("the headline of $id", (own) => {
  const comparison = compareCities(own, data);
  const finding = comparisonFinding(comparison, data);

  test("is short enough to be read", () => {
    expect(finding.zh.length).toBeLessThanOrEqual(48);
    expect(finding.en.length).toBeLessThanOrEqual(130);
  });

  test("names no link that a source does not state to stand in one of the two", () => {
    const unsure = comparison.sides.filter(({ views }) => !views.some(isSurelyUp)).map(({ node }) => node);
    const sure = comparison.sides.filter(({ views }) => views.some(isSurelyUp)).map(({ node }) => node);
    for (const lang of languages) {
      // Which is also the name of a use.
      const said = finding[lang].toLowerCase().replace("under construction", "");
      for (const node of unsure) {
        const name = node[lang].toLowerCase();
        const isWithin = sure.some((other) => other[lang].toLowerCase().includes(name));
        expect(!isWithin && said.includes(name)).toBe(false);
      }
    }
  });
});

test("the lead says what is counted and what is not", () => {
  const world = chainWorld([
    venture("1", { node: "ore" }),
    venture("2", { node: "metal" }),
    venture("3", { node: "metal", place: "150200", confidence: "inferred" }),
    venture("4", { node: "wire", place: "150200", stage: "signed" }),
  ]);
  const comparison = compareCities(chain, world);
  expect(comparisonLead(comparison, { data: world, lang: "zh" })).toBe(
    "“有”只算来源明说投产、已有、落地或在建的。5个环节：只说乌海有1个，一地明说、另一地存疑或只称填补空白1个，两地都无内容归入的2个（环节furnace、环节cable）。1个环节有一地投产、已有、落地或在建，但据推断，不算“有”。",
  );
  expect(comparisonLead(comparison, { data: world, lang: "en" })).toBe(
    "A city “has” only what a source states to be operating, existing, set up or under construction. Of 5 links: 1 in Wuhai alone, 1 stated of one city and of the other doubtful or only said to fill a gap, 2 with nothing filed for either (node furnace, node cable). On 1 link a side is told to be standing or under construction by inference, which is not counted.",
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
