import { describe, expect, test } from "vitest";
import { chain, node, venture } from "../../test/chains/fixtures.ts";
import type { ChainView, NodeView, View, Scope } from "./chain-view.ts";
import { describeView, finding, statusCounts } from "./finding.ts";
import { nodeStatuses, type NodeStatus } from "./nodes.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
type Told = NodeStatus | `${NodeStatus} opening`;

/** A view whose nodes have these statuses; an opening is one neighbour that stands. */
function see(
  told: readonly Told[],
  {
    view = "prospect",
    scope = "wuhai",
    loose = 0,
    names = [],
  }: { view?: View; scope?: Scope; loose?: number; names?: readonly string[] } = {},
): ChainView {
  const nodes = told.map((words, index): NodeView => {
    const [status, opening] = words.split(" ") as [NodeStatus, string?];
    const name = names[index] ?? `N${index}`;
    return {
      node: node(name, { zh: name, en: name }),
      status,
      tone: "full",
      ventures: [],
      shown: [],
      opening: opening ? { inputs: [node("ore")], outlets: [] } : undefined,
    };
  });
  return { chain, scope, view, nodes, unplaced: Array.from({ length: loose }, (_, n) => venture(`${n}`)) };
}

test("the nodes of each status are counted, and those of none are zero", () => {
  expect(statusCounts(see(["producing", "gap", "producing", "unreported", "sought"]))).toEqual({
    producing: 2,
    building: 0,
    signed: 0,
    gap: 1,
    sought: 1,
    unreported: 1,
  });
});

describe("the headline", () => {
  test.each<[Scope, string, string]>([
    [
      "region",
      "内蒙古演示链：1个环节，报道说已落地的有1个",
      "Demo in Inner Mongolia: the reports have 1 of 1 links set up",
    ],
    ["wuhai", "乌海演示链：1个环节，报道说已落地的有1个", "Demo in Wuhai: the reports have 1 of 1 links set up"],
    ["baotou", "包头演示链：1个环节，报道说已落地的有1个", "Demo in Baotou: the reports have 1 of 1 links set up"],
  ])("of %s names the place and the chain", (scope, zh, en) => {
    expect(finding(see(["producing"], { view: "panorama", scope }), data)).toEqual({ zh, en });
  });

  test.each<[View, readonly Told[], number, string, string]>([
    // Of a panorama: what stands.
    [
      "panorama",
      ["producing", "building", "signed", "unreported"],
      0,
      "4个环节，报道说已落地的有2个",
      "the reports have 2 of 4 links set up",
    ],
    [
      "panorama",
      ["signed", "gap", "sought", "unreported"],
      2,
      "4个环节，报道里没有一个已经落地",
      "the reports have none of 4 links set up",
    ],
    // Of a prospect: what is told, and how much of it stands.
    [
      "prospect",
      ["producing", "building", "signed", "gap", "sought", "unreported"],
      0,
      "6个环节，报道说到5个：2个已落地，3个还在签约或招引",
      "the reports name 5 of 6 links: 2 set up, 3 signed or sought",
    ],
    [
      "prospect",
      ["building", "unreported", "unreported"],
      3,
      "3个环节，报道说到1个，都已落地",
      "the reports name 1 of 3 links, all set up",
    ],
    [
      "prospect",
      ["signed", "sought", "unreported"],
      0,
      "3个环节，报道说到2个，都还在签约或招引",
      "the reports name 2 of 3 links, all still signed or sought",
    ],
    ["prospect", ["unreported", "unreported"], 0, "2个环节，报道一个也没有说到", "the reports name none of 2 links"],
    [
      "prospect",
      ["unreported", "unreported"],
      1,
      "报道只说到整条链，没有说到2个环节里的哪一个",
      "the reports speak of the chain and of none of its 2 links",
    ],
    // Of directions: what the reports ask for, then what we find.
    ["directions", ["sought", "producing"], 0, "报道要招1个环节", "the reports seek 1 link"],
    ["directions", ["sought", "gap", "sought opening"], 0, "报道要招3个环节", "the reports seek 3 links"],
    [
      "directions",
      ["unreported opening", "producing"],
      0,
      "1个环节未见报道而上下游已有",
      "1 unreported link with neighbours set up",
    ],
    [
      "directions",
      ["gap", "unreported opening", "unreported", "unreported opening"],
      0,
      "报道要招1个环节，另有2个环节未见报道而上下游已有",
      "the reports seek 1 link; 2 unreported links with neighbours set up",
    ],
    [
      "directions",
      ["producing", "signed", "unreported"],
      1,
      "报道没有指出要招哪个环节",
      "the reports point to no link",
    ],
  ])("of a %s with nodes %j and %i without a node counts them", (view, told, loose, zh, en) => {
    expect(finding(see(told, { view, loose }), data)).toEqual({ zh: `乌海演示链：${zh}`, en: `Demo in Wuhai: ${en}` });
  });
});

describe("a view in words", () => {
  test("is its headline and each status with its nodes, the furthest first, silence by its number", () => {
    const view = see([...nodeStatuses].reverse());
    expect(describeView(view, { data, lang: "zh" })).toBe(
      "产业链图。乌海演示链：6个环节，报道说到5个：2个已落地，3个还在签约或招引。" +
        "投产：N5；在建或落地：N4；签约：N3；报道的空白：N2；拟招或规划：N1；未见报道1个。",
    );
    expect(describeView(view, { data, lang: "en" })).toBe(
      "Chain map. Demo in Wuhai: the reports name 5 of 6 links: 2 set up, 3 signed or sought. " +
        "operating: N5; set up or under construction: N4; signed: N3; reported gap: N2; sought or planned: N1; 1 not reported.",
    );
  });

  test("names six nodes of a status and counts seven", () => {
    const signed = Array<Told>(6).fill("signed");
    expect(describeView(see(signed), { data, lang: "zh" })).toMatch(/。签约：N0、N1、N2、N3、N4、N5。$/);
    expect(describeView(see(signed), { data, lang: "en" })).toMatch(/\. signed: N0, N1, N2, N3, N4, N5\.$/);
    expect(describeView(see([...signed, "signed"]), { data, lang: "zh" })).toMatch(/。签约7个。$/);
    expect(describeView(see([...signed, "signed"]), { data, lang: "en" })).toMatch(/\. 7 signed\.$/);
  });

  test("names fewer rather than grow beyond 400 characters", () => {
    const long = "x".repeat(60);
    const said = (told: readonly Told[], names: readonly string[]) =>
      describeView(see(told, { names }), { data, lang: "en" });
    const [six, four, two] = [6, 4, 2].map((count) => Array<Told>(count).fill("sought")) as [Told[], Told[], Told[]];
    const six60 = six.map(() => long);
    expect(said([...six, "signed"], [...six60, "short"])).toMatch(/ signed: short; 6 sought or planned\.$/);
    expect(said([...four, "signed", "signed"], [...four.map(() => "x".repeat(80)), "a", "b"])).toMatch(
      / signed: a, b; 4 sought or planned\.$/,
    );
    expect(said([...two, "signed"], [...two.map(() => "x".repeat(200)), "a"])).toMatch(
      / 1 signed; 2 sought or planned\.$/,
    );
  });

  test("of exactly 400 characters keeps its names", () => {
    const text = (length: number) =>
      describeView(see(["signed"], { names: ["x".repeat(length)] }), { data, lang: "en" });
    const most = 400 - text(0).length;
    expect(text(most)).toHaveLength(400);
    expect(text(most)).toContain("x");
    expect(text(most + 1)).not.toContain("x");
  });
});
