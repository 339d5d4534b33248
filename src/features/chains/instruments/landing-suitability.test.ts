import { describe, expect, test } from "vitest";
import { aPlace } from "../../../../test/lib/place.ts";
import { chain, chainWorld, node, venture } from "../../../../test/chains/fixtures.ts";
import type { Data, Venture } from "../../../model/types.ts";
import { landingSuitability } from "./landing-suitability.ts";

const known = chainWorld();
const places: Data["places"] = [
  ...known.places,
  aPlace({ code: "150300-lowcarbon", zh: "低碳园区", en: "Low-carbon park", level: "park", parent: "150300" }),
];
const say = (ventures: readonly Venture[]) =>
  landingSuitability(chain, { scope: "wuhai", data: { ...known, places, ventures } });
const tell = (ventures: readonly Venture[]) =>
  say(ventures).map(({ subject, neighbour, finding, basis, evidence }) =>
    [
      subject.en,
      neighbour ? `${neighbour.relation} ${neighbour.node.id}` : "",
      `${finding.zh} / ${finding.en}`,
      `${basis} by ${evidence.map(({ id }) => id).join("+")}`,
    ].join(" | "),
  );
const noPark =
  "Parks |  | 这条链的企业和项目，没有归到园区的 / no firm or project of this chain is filed in a park | printed by ";
const nothing = (id: string) =>
  `Node ${id} |  | 所读的不足以分析：没有说它的上下游哪里已有、落地或在建 / what was read does not suffice: none of its neighbours is said to be standing, set up or under construction | derived by `;

describe("of each node on which nothing stands here", () => {
  test("each neighbour is here, elsewhere in the region, or nowhere; inputs come before outlets", () => {
    const ventures = [
      venture("1", { node: "ore" }),
      venture("2", { node: "wire", stage: "landed", place: "150200" }),
      venture("3", { node: "furnace", stage: "signed" }),
    ];
    expect(tell(ventures)).toEqual([
      "Node furnace |  | 所读的不足以分析：没有说它的上下游哪里已有、落地或在建 / what was read does not suffice: none of its neighbours is said to be standing, set up or under construction | derived by ",
      "Node metal | input furnace | 没有归到这一环、说区内哪里已有、落地或在建的内容 / nothing filed on this link has it standing, set up or under construction anywhere in the region | derived by ",
      "Node metal | input ore | 本地：投产 / here: operating | derived by demo-1",
      "Node metal | outlet wire | 本地没有这样的内容；包头市：落地或在建 / nothing filed says so of what is here; Baotou: set up or under construction | derived by demo-2",
      nothing("wire"),
      "Node cable | input wire | 本地没有这样的内容；包头市：落地或在建 / nothing filed says so of what is here; Baotou: set up or under construction | derived by demo-2",
      noPark,
    ]);
  });

  test("what stands here goes before what stands elsewhere", () => {
    const ventures = [venture("1", { node: "ore", place: "150200" }), venture("2", { node: "ore", place: "150302" })];
    expect(tell(ventures)).toContain("Node metal | input ore | 本地：投产 / here: operating | derived by demo-2");
  });

  test.each([
    [{ confidence: "inferred" }, "本地：投产（据推断） / here: operating (by inference)"],
    [{ confidence: "low" }, "本地：投产（据图片） / here: operating (from a photograph)"],
    [{ stage: "gap-filled" }, "本地：据称填补空白 / here: said to fill a gap"],
  ] as const)("a neighbour that is %j carries its mark: %s", (cells, words) => {
    expect(tell([venture("1", { node: "ore", ...cells })])).toContain(
      `Node metal | input ore | ${words} | derived by demo-1`,
    );
  });

  test("silence of all is said once a node", () => {
    expect(tell([])).toEqual([...["furnace", "ore", "metal", "wire", "cable"].map(nothing), noPark]);
  });
});

test("what a weaker basis tells beyond the status of a neighbour stands behind it", () => {
  const ventures = [venture("1", { node: "ore", stage: "landed" }), venture("2", { node: "ore", confidence: "low" })];
  expect(tell(ventures)).toContain(
    "Node metal | input ore | 本地：落地或在建，另见投产（据图片） / here: set up or under construction, also operating (from a photograph) | derived by demo-1+demo-2",
  );
});

test("what another chain has of a neighbour is told with it, and here is then not said to have none", () => {
  const there = node("ore-there", { chain: "other", zh: "环节ore" });
  const tellOre = (place: string) => {
    const base = chainWorld([
      venture("1", { node: "ore", place: "150200" }),
      venture("2", { chain: "other", node: there.id, place }),
    ]);
    const chains = [...base.chains, { id: "other", zh: "别", en: "Other", summary: { zh: "", en: "" } }];
    const told = landingSuitability(chain, {
      scope: "wuhai",
      data: { ...base, chains, nodes: [...base.nodes, there] },
    });
    return told.find(({ neighbour }) => neighbour?.node.id === "ore")?.finding.zh;
  };
  expect(tellOre("150300")).toBe("包头市：投产；见别链的环节ore：乌海市：投产");
  expect(tellOre("150200")).toBe("本地没有这样的内容；包头市：投产；见别链的环节ore：包头市：投产");
});

test("parks are named with what a report places in them, whatever its stage, each firm once", () => {
  const place = "150300-lowcarbon";
  const ventures = [
    venture("1", { place, stage: "sought" }),
    venture("2", { place }),
    venture("3"),
    venture("4", { place, company: "企业1", company_en: "Firm 1" }),
  ];
  const parks = tell(ventures).filter((line) => line.startsWith("Parks"));
  expect(parks).toEqual([
    "Parks |  | 低碳园区：企业1、企业2 / Low-carbon park: Firm 1, Firm 2 | printed by demo-1+demo-2+demo-4",
  ]);
  expect(say(ventures).at(-1)?.subject).toEqual({ zh: "园区", en: "Parks" });
});

test("a zone that is a project is named as a park, with its mark", () => {
  const zone = { company: "", company_en: "", project: "开发区", project_en: "Zone", confidence: "inferred" } as const;
  expect(tell([venture("1", zone)]).at(-1)).toBe(
    "Parks |  | 乌海市：开发区（据推断） / Wuhai: Zone (by inference) | printed by demo-1",
  );
});

test.each([
  ["石拐区产业园项目", true],
  ["电镀基地（电镀园区）", true],
  ["电机产业园（车用电机）", true],
  ["工业园区绿色供电项目", false],
])("of a project called %s it is %s that it is a park", (project, isPark) => {
  const lines = tell([venture("1", { project, project_en: "Project" })]);
  expect(lines.at(-1) === noPark).toBe(!isPark);
});

test("in a park a firm of which any row is stated there carries no doubt, and each doubt stands with its firm", () => {
  const place = "150300-lowcarbon";
  const ventures = [
    venture("1", { place }),
    venture("2", { place, node: "metal", confidence: "inferred", company: "企业1", company_en: "Firm 1" }),
    venture("3", { place, confidence: "inferred" }),
  ];
  expect(tell(ventures).at(-1)).toMatch(
    /^Parks \| {2}\| 低碳园区：企业1、企业3（据推断） \/ Low-carbon park: Firm 1, Firm 3 \(by inference\) \|/,
  );
});
