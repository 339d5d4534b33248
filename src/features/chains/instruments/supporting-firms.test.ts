import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../../test/chains/fixtures.ts";
import { ventureStages, type Venture } from "../../../model/types.ts";
import { supportingFirms } from "./supporting-firms.ts";

const say = (ventures: readonly Venture[]) =>
  supportingFirms(chain, { scope: "wuhai", data: chainWorld(ventures) }).map(
    ({ subject, node, neighbour, finding, basis }) =>
      `${subject.en} on ${node?.id}, ${neighbour?.relation} ${neighbour?.node.id}: ${finding.zh} / ${finding.en} (${basis})`,
  );

test("firms on the nodes next to those that stand: first what feeds a node, then what it feeds, here or elsewhere", () => {
  const ventures = [
    venture("1", { node: "ore" }),
    venture("2", { node: "metal", stage: "signed" }),
    venture("3", { node: "wire", stage: "landed", place: "150200" }),
    venture("4", { node: "cable", place: "150200" }),
  ];
  expect(say(ventures)).toEqual([
    // The ore has the metal as its outlet, and the metal has the ore as its input.
    "Firm 2 on metal, input ore: 本企业：签约；上游环节环节ore：投产 / this firm: signed; input Node ore: operating (derived)",
    "Firm 1 on ore, outlet metal: 本企业：投产；下游环节环节metal：签约 / this firm: operating; outlet Node metal: signed (derived)",
    "Firm 3 on wire, input metal: 本企业（区内他处：包头市）：落地或在建；上游环节环节metal：签约 / this firm (elsewhere in the region: Baotou): set up or under construction; input Node metal: signed (derived)",
  ]);
});

test("a firm is named once, and is here where any of its works is", () => {
  const firm = { node: "metal", company: "甲", company_en: "A" };
  const away = venture("2", { ...firm, place: "150200" });
  const own = venture("3", { ...firm, place: "150302" });
  const [ore, region] = [venture("1", { node: "ore" }), venture("4", { node: "metal", place: "150000" })];
  expect(say([ore, away, own]).slice(0, 1)).toEqual([
    "A on metal, input ore: 本企业：投产；上游环节环节ore：投产 / this firm: operating; input Node ore: operating (derived)",
  ]);
  expect(say([ore, away, region])).toEqual([
    "A on metal, input ore: 本企业（区内他处：包头市）：投产；上游环节环节ore：投产 / this firm (elsewhere in the region: Baotou): operating; input Node ore: operating (derived)",
    "Firm 4 on metal, input ore: 本企业（未说盟市）：投产；上游环节环节ore：投产 / this firm (league or city not stated): operating; input Node ore: operating (derived)",
  ]);
});

test("what a weaker basis tells beyond a status stands behind it, of the firm and of the link beside it", () => {
  const ventures = [
    venture("1", { node: "ore", stage: "landed" }),
    venture("2", { node: "ore", confidence: "low", company: "企业1", company_en: "Firm 1" }),
    venture("3", { node: "metal" }),
  ];
  const told = supportingFirms(chain, { scope: "wuhai", data: chainWorld(ventures) }).map(({ finding }) => finding.en);
  const beyond = "set up or under construction, also operating (from a photograph)";
  expect(told).toEqual([
    `this firm: operating; input Node ore: ${beyond}`,
    `this firm: ${beyond}; outlet Node metal: operating`,
  ]);
});

test("neither side may be a wish, and who supports has a name", () => {
  const ore = venture("1", { node: "ore" });
  const asNeighbour = ventureStages.filter((stage) => {
    const away = venture("2", { node: "metal", stage, place: "150200" });
    return say([ore, away]).length > 0;
  });
  const asCentre = ventureStages.filter((stage) => {
    const away = venture("2", { node: "ore", place: "150200" });
    return say([venture("1", { node: "metal", stage }), away]).length > 0;
  });
  for (const stages of [asNeighbour, asCentre])
    expect(stages).toEqual([
      "agreed",
      "brought-in",
      "signed",
      "gap-filled",
      "landed",
      "under-construction",
      "existing",
      "producing",
    ]);
  expect(say([ore, venture("2", { node: "metal", company: "", project: "项目", place: "150200" })])).toEqual([]);
});

test("the link beside says so where it names no firm, and what was brought in stands nowhere yet", () => {
  const filled = venture("1", { node: "ore", stage: "gap-filled", company: "", project: "项目" });
  expect(say([filled, venture("2", { node: "metal", stage: "brought-in" })])).toEqual([
    "Firm 2 on metal, input ore: 本企业：引进，进展未载；上游环节环节ore：据称填补空白，没有点名企业 / this firm: brought in, progress not printed; input Node ore: said to fill a gap, no firm named (derived)",
  ]);
});
