import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../../test/chains/fixtures.ts";
import { ventureStages, type Venture } from "../../../model/types.ts";
import { keyFirms } from "./key-firms.ts";

const say = (ventures: readonly Venture[]) => keyFirms(chain, { scope: "wuhai", data: chainWorld(ventures) });

test("the firms that have come furthest are named first, with their node and how far they are", () => {
  const ventures = [
    venture("agreed", { stage: "agreed" }),
    venture("signed", { stage: "brought-in" }),
    venture("landed", { stage: "landed", node: "metal" }),
    venture("elsewhere", { place: "150200" }),
    venture("producing", { node: "ore" }),
    venture("building", { stage: "under-construction" }),
  ];
  expect(say(ventures).map(({ subject, node, finding }) => [subject.zh, node?.id, finding.zh, finding.en])).toEqual([
    ["企业producing", "ore", "投产", "operating"],
    ["企业landed", "metal", "落地", "set up"],
    ["企业building", undefined, "在建", "under construction"],
    ["企业signed", undefined, "引进，进展未载", "brought in, how far is not stated"],
  ]);
});

test("a firm is named once a link, by its furthest step first; what names no link stands apart", () => {
  const firm = { company: "甲", company_en: "A" };
  const [early, late, other, loose] = [
    venture("1", { ...firm, stage: "signed", node: "wire" }),
    venture("2", { ...firm, stage: "producing", node: "wire" }),
    venture("3", { stage: "landed" }),
    venture("4", { ...firm, stage: "landed" }),
  ];
  const said = say([early, other, late, loose]);
  expect(said).toHaveLength(3);
  expect(said[0]).toMatchObject({
    subject: { zh: "甲", en: "A" },
    node: { id: "wire" },
    finding: { zh: "投产；签约", en: "operating; signed" },
    basis: "printed",
    evidence: [late, early],
  });
});

test("what is not stated says why, and comes after what is", () => {
  const firm = { company: "甲", company_en: "A" };
  const said = say([
    venture("1", { ...firm, confidence: "low" }),
    venture("2", { ...firm, stage: ["signed", "landed"] }),
  ]);
  expect(said.map(({ finding }) => finding.zh)).toEqual(["投产，据图片；签约、落地"]);
});

test("who is only courted is no key firm, and a project without a firm is none", () => {
  const told = ventureStages.filter((stage) => say([venture("1", { stage })]).length > 0);
  expect(told).toEqual(["brought-in", "signed", "gap-filled", "landed", "under-construction", "existing", "producing"]);
  expect(say([venture("1", { company: "", project: "项目" })])).toEqual([]);
});
