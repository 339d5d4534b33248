import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../../test/chains/fixtures.ts";
import { scopes } from "../../../chain-maps/scopes.ts";
import { data as real } from "../../../model/data.ts";
import { placeOf } from "../../../model/lookup.ts";
import { projectOf } from "../../../model/projects.ts";
import type { Venture } from "../../../model/types.ts";
import type { Scope } from "../../../chain-maps/chain-view.ts";
import { competition } from "./competition.ts";

const tell = (ventures: readonly Venture[], scope: Scope = "wuhai") =>
  competition(chain, { scope, data: chainWorld(ventures) }).map(
    ({ subject, node, finding, basis, evidence }) =>
      `${subject.en} (${node?.id}) | ${finding.zh} / ${finding.en} | ${basis} by ${evidence.map(({ id }) => id).join("+")}`,
  );
const alone = "区内他处没有归到这一环的内容 / nothing filed on this link elsewhere in the region | derived by ";

test("of each node that the place has, seeks or could fill: who else has it, place by place", () => {
  const ventures = [
    venture("1", { node: "ore" }),
    venture("2", { node: "wire", stage: "sought" }),
    venture("3", { node: "wire", stage: "landed", place: "150200" }),
    venture("4", { node: "wire", stage: "signed", place: "150000" }),
    venture("5", { node: "wire", stage: "signed", place: "150200" }),
    venture("6", { node: "cable", place: "150200" }),
  ];
  expect(tell(ventures)).toEqual([
    `Node ore (ore) | ${alone}`,
    // Nothing is reported of metal; the ore next to it stands.
    `Node metal (metal) | ${alone}`,
    "Node wire (wire) | 包头市：落地；签约 / Baotou: set up; signed | derived by demo-3+demo-5",
    "Node wire (wire) | 在区内，未说盟市：签约 / in the region, league or city not stated: signed | derived by demo-4",
  ]);
});

test("a district of the place is no competitor, and a place of which nothing is told has none", () => {
  expect(
    tell([venture("1", { node: "cable", stage: "sought" }), venture("2", { node: "cable", place: "150302" })]),
  ).toContain(`Node cable (cable) | ${alone}`);
  expect(tell([venture("1", { node: "cable", place: "150200" })])).toEqual([]);
});

test("in the region as a whole everyone who has a node is named", () => {
  expect(tell([venture("1", { node: "cable" }), venture("2", { node: "cable", place: "150200" })], "region")).toEqual([
    "Node wire (wire) | 没有归到这里的内容 / nothing filed here | derived by ",
    "Node cable (cable) | 乌海市：投产 / Wuhai: operating | derived by demo-1",
    "Node cable (cable) | 包头市：投产 / Baotou: operating | derived by demo-2",
  ]);
});

test("what is of no firm is told with what it is of, such as a city with its surroundings", () => {
  for (const each of real.chains)
    for (const scope of scopes(real))
      for (const { finding, evidence } of competition(each, { scope, data: real }))
        for (const { id, company, project } of evidence)
          if (company === "") expect(finding.zh, id).toContain(`（${project}）`);
});

test("no league or city is called not stated that another row of the same project states", () => {
  const unstated = real.chains.flatMap((each) =>
    scopes(real).flatMap((scope) =>
      competition(each, { scope, data: real }).filter(({ finding }) => finding.en.includes("city not stated")),
    ),
  );
  expect(unstated.length).toBeGreaterThan(0);
  const rows = unstated.flatMap(({ evidence }) => evidence).flatMap(({ told }) => projectOf(told.id, real).rows);
  expect(rows.filter(({ venture: { place } }) => placeOf(place, real).level !== "region")).toEqual([]);
});
