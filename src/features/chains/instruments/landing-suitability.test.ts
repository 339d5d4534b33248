import { describe, expect, test } from "vitest";
import { aPlace } from "../../../../test/lib/place.ts";
import { chain, chainWorld, venture } from "../../../../test/chains/fixtures.ts";
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
const noPark = "Parks |  | 报道没有为这条链点名园区 / the reports name no park for this chain | printed by ";
const nothing = (id: string) =>
  `Node ${id} |  | 报道不足以分析：没有说它的上下游哪里已有 / the reports do not suffice: they have none of its neighbours standing | derived by `;

describe("of each node on which nothing stands here", () => {
  test("each neighbour is here, elsewhere in the region, or nowhere; inputs come before outlets", () => {
    const ventures = [
      venture("1", { node: "ore" }),
      venture("2", { node: "wire", stage: "landed", place: "150200" }),
      venture("3", { node: "furnace", stage: "signed" }),
    ];
    expect(tell(ventures)).toEqual([
      "Node furnace |  | 报道不足以分析：没有说它的上下游哪里已有 / the reports do not suffice: they have none of its neighbours standing | derived by ",
      "Node metal | input furnace | 报道没有说区内哪里已有 / the reports have it standing nowhere in the region | derived by ",
      "Node metal | input ore | 本地：投产 / here: operating | derived by demo-1",
      "Node metal | outlet wire | 报道没有这样说本地；包头市：已有、落地或在建 / not said of what is here; Baotou: existing, set up or under construction | derived by demo-2",
      nothing("wire"),
      "Node cable | input wire | 报道没有这样说本地；包头市：已有、落地或在建 / not said of what is here; Baotou: existing, set up or under construction | derived by demo-2",
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
