import { describe, expect, test } from "vitest";
import { chain, node, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import type { Confidence, VentureStage } from "../model/types.ts";
import { views, type ChainView, type NodeView, type View, type Scope } from "./chain-view.ts";
import { describeView, doubtfulWords, finding, statusCounts, viewTitle } from "./finding.ts";
import { nodeStatuses, type NodeStatus } from "./nodes.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
type Told = NodeStatus | `${NodeStatus} ${"opening" | "low" | "inferred"}`;
const stageOf: Partial<Record<NodeStatus, VentureStage>> = {
  filled: "gap-filled",
  signed: "signed",
  gap: "gap",
  sought: "sought",
};

/** A view whose nodes have these statuses; an opening is one neighbour that stands. */
function see(
  told: readonly Told[],
  {
    view = "prospect",
    scope = "wuhai",
    loose = [],
    names = [],
  }: { view?: View; scope?: Scope; loose?: readonly VentureCells[]; names?: readonly string[] } = {},
): ChainView {
  const nodes = told.map((words, index): NodeView => {
    const [status, more] = words.split(" ") as [NodeStatus, ("opening" | Confidence)?];
    const name = names[index] ?? `N${index}`;
    const certainty = more === "opening" || more === undefined ? "stated" : more;
    const stage = stageOf[status];
    return {
      node: node(name, { zh: name, en: name }),
      status,
      certainty: status === "unreported" ? undefined : certainty,
      tone: "full",
      ventures: stage ? [venture(name, { stage, confidence: certainty })] : [],
      shown: [],
      opening: more === "opening" ? { inputs: [node("ore")], outlets: [] } : undefined,
    };
  });
  const unplaced = loose.map((cells, n) => venture(`${n}`, cells));
  const silent = unplaced.length === 0 && nodes.every(({ status }) => status === "unreported");
  return { chain, scope, view, mention: silent ? "silent" : "named", nodes, unplaced };
}

test("the nodes that are stated to have a status are counted, and those of none are zero", () => {
  expect(statusCounts(see(["producing", "gap", "producing", "building low", "unreported", "sought"]))).toEqual({
    producing: 2,
    building: 0,
    filled: 0,
    signed: 0,
    gap: 1,
    sought: 1,
    named: 0,
    unreported: 1,
  });
});

test.each<[readonly Told[], string, string]>([
  [["producing", "unreported"], "", ""],
  [["producing", "building low", "signed low"], "另有2个据图片", "2 more from photographs"],
  [["signed inferred"], "另有1个据推断", "1 more by inference"],
  [["signed inferred", "sought low"], "另有2个据图片或推断", "2 more by inference or from photographs"],
])("of nodes %j those that are less than stated are told apart", (told, zh, en) => {
  expect(doubtfulWords(see(told))).toEqual({ zh, en });
});

const up = "已有、落地或在建";
const upEn = "existing, set up or under construction";

describe("the headline", () => {
  test.each<[Scope, string, string]>([
    ["region", "内蒙古演示链", "Demo in Inner Mongolia"],
    ["wuhai", "乌海演示链", "Demo in Wuhai"],
    ["baotou", "包头演示链", "Demo in Baotou"],
  ])("of %s names the place and the chain", (scope, zh, en) => {
    expect(finding(see(["producing"], { view: "panorama", scope }), data)).toEqual({
      zh: `${zh}：1个环节，报道说投产的有1个`,
      en: `${en}: 1 of 1 link operating, as the reports state`,
    });
  });

  test.each<[View, readonly Told[], readonly VentureCells[], string, string]>([
    // Of a panorama: what stands.
    [
      "panorama",
      ["producing", "building", "signed", "unreported"],
      [],
      `4个环节，报道说投产、${up}的有2个`,
      `2 of 4 links operating, ${upEn}, as the reports state`,
    ],
    [
      "panorama",
      ["building", "building low", "signed"],
      [{ stage: ["signed", "landed"], confidence: "inferred" }],
      `3个环节，报道说${up}的有1个，另有1个${up}（据图片），1项${up}而未说环节（归链据推断）`,
      `1 of 3 links ${upEn}, as the reports state; 1 ${upEn} (from a photograph); 1 item (${upEn}), link not stated (placed on the chain by inference)`,
    ],
    [
      "panorama",
      ["signed", "gap", "sought", "unreported"],
      [],
      "4个环节，报道没有明说哪个环节已投产、落地、在建或已有产能",
      "no report states that any of 4 links operates, exists, is set up or under construction",
    ],
    [
      "panorama",
      ["building low", "building inferred", "filled", "unreported"],
      [],
      `4个环节，2个${up}（据图片或推断）；图片和推断之外，报道没有明说哪个环节已有，另有1个据称填补空白`,
      `of 4 links, 2 ${upEn} (by inference or from photographs); outside photographs and our inference none is stated to stand; 1 said to fill a gap`,
    ],
    // Of a prospect: what is told, and how much of it stands.
    [
      "prospect",
      ["producing", "building", "signed", "gap", "sought", "named", "unreported"],
      [],
      `7个环节，报道说到6个：1个投产，1个${up}，1个签约，1个空白，1个拟招或规划，1个只点到`,
      `the reports name 6 of 7 links: 1 operating; 1 ${upEn}; 1 signed; 1 gap; 1 sought or planned; 1 named only`,
    ],
    [
      "prospect",
      ["building", "signed low", "sought inferred", "unreported"],
      [{}],
      `4个环节，报道说到3个：1个${up}，1个签约（据图片），1个拟招或规划（据推断）`,
      `the reports name 3 of 4 links: 1 ${upEn}; 1 signed (from a photograph); 1 sought or planned (by inference)`,
    ],
    [
      "prospect",
      ["signed", "signed", "unreported"],
      [],
      "3个环节，报道说到2个：2个签约",
      "the reports name 2 of 3 links: 2 signed",
    ],
    [
      "prospect",
      ["unreported", "unreported"],
      [{}],
      "报道说到本链1项，没有说到2个环节里的哪一个",
      "the reports name 1 on the chain and none of its 2 links",
    ],
    // Of directions: what the reports ask for, then what we find.
    ["directions", ["sought", "producing"], [], "1个环节拟招或规划", "1 link sought or planned"],
    [
      "directions",
      ["sought", "gap", "sought opening"],
      [],
      "1个环节空白，2个环节拟招或规划",
      "1 link gap; 2 links sought or planned",
    ],
    [
      "directions",
      ["sought inferred", "unreported opening", "producing"],
      [{ stage: "target" }, { stage: "sought", confidence: "inferred" }],
      "1个环节拟招或规划（据推断），2项拟招或规划而未说环节（其中1项归链据推断），1个环节未提到而上下游已有（推算）",
      "1 link sought or planned (by inference); 2 items (sought or planned), link not stated (1 of them placed on the chain by inference); 1 link not mentioned, with neighbours that stand (derived)",
    ],
    [
      "directions",
      ["producing", "signed", "unreported"],
      [],
      "本站所读的报道未提到要招或规划哪个环节",
      "links sought or planned are not mentioned in what was read",
    ],
  ])("of a %s with nodes %j and without a node %j counts them", (view, told, loose, zh, en) => {
    expect(finding(see(told, { view, loose }), data)).toEqual({ zh: `乌海演示链：${zh}`, en: `Demo in Wuhai: ${en}` });
  });

  test.each(views)("of a %s says the same of a chain that is not mentioned", (view) => {
    expect(finding(see(["unreported", "unreported"], { view }), data)).toEqual({
      zh: "乌海演示链：2个环节，本站所读的报道未提到",
      en: "Demo in Wuhai: 2 links, not mentioned in what was read",
    });
  });
});

describe("a link of which a report says only that a blank was filled", () => {
  test("is told apart from what stands", () => {
    expect(finding(see(["filled", "producing", "unreported"], { view: "panorama" }), data)).toEqual({
      zh: "乌海演示链：3个环节，报道说投产的有1个，另有1个据称填补空白",
      en: "Demo in Wuhai: 1 of 3 links operating, as the reports state; 1 said to fill a gap",
    });
    expect(finding(see(["filled", "unreported"], { view: "panorama" }), data).zh).toBe(
      "乌海演示链：2个环节，报道没有明说哪个环节已投产、落地、在建或已有产能，另有1个据称填补空白",
    );
    expect(finding(see(["filled", "building"]), data).zh).toBe(
      `乌海演示链：2个环节，报道说到2个：1个${up}，1个据称填补空白`,
    );
  });

  test("says so in the list of the view", () => {
    expect(describeView(see(["filled", "signed"]), { data, lang: "zh" })).toMatch(/。据称填补空白：N0；签约：N1。$/);
  });
});

describe("a view in words", () => {
  test("is its headline and each status with its nodes, the furthest first, silence by its number", () => {
    const view = see([...nodeStatuses].reverse());
    expect(describeView(view, { data, lang: "zh" })).toBe(
      "产业链图。乌海演示链：8个环节，报道说到7个：1个投产，1个已有、落地或在建，1个据称填补空白，1个签约，1个空白，1个拟招或规划，1个只点到。" +
        "投产：N7；已有、落地或在建：N6；据称填补空白：N5；签约：N4；空白：N3；拟招或规划：N2；只点到：N1；未提到1个。",
    );
    expect(describeView(view, { data, lang: "en" })).toBe(
      "Chain map. Demo in Wuhai: the reports name 7 of 8 links: 1 operating; 1 existing, set up or under construction; " +
        "1 said to fill a gap; 1 signed; 1 gap; 1 sought or planned; 1 named only. operating: N7; " +
        "existing, set up or under construction: N6; said to fill a gap: N5; " +
        "signed: N4; gap: N3; sought or planned: N2; named only: N1; 1 not mentioned.",
    );
  });

  test("tells what is less than stated apart", () => {
    expect(describeView(see(["signed", "signed low"]), { data, lang: "zh" })).toMatch(
      /。签约：N0；签约（据图片）：N1。$/,
    );
    expect(describeView(see(["signed", "signed low"]), { data, lang: "en" })).toMatch(
      /\. signed: N0; signed \(from a photograph\): N1\.$/,
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

test("the titles of the maps of a chain that no report mentions differ, in both languages", () => {
  const titles = views.map((view) => viewTitle({ ...see([]), view }, data));
  expect(new Set(titles.map(({ zh }) => zh)).size).toBe(views.length);
  expect(new Set(titles.map(({ en }) => en)).size).toBe(views.length);
  expect(titles[0]?.zh).toMatch(/^全景图 · .+：/);
});
