import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../../test/chains/fixtures.ts";
import { ventureStages, type Venture } from "../../../model/types.ts";
import { associatedClients } from "./associated-clients.ts";

const say = (ventures: readonly Venture[]) => associatedClients(chain, { scope: "wuhai", data: chainWorld(ventures) });

test("who is courted on the chain comes first, then who is courted on none and marked so", () => {
  const ventures = [
    venture("1", { chain: "", stage: "sought" }),
    venture("2", { chain: "other", stage: "sought" }),
    venture("3", { node: "cable", stage: "in-talks" }),
    venture("4", { chain: "", stage: "agreed", place: "150302" }),
    venture("5", { chain: "", stage: "sought", place: "150200" }),
    venture("6", { stage: "agreed", place: "150200" }),
  ];
  expect(
    say(ventures).map(({ subject, node, finding, basis, evidence }) => [
      ...[subject.en, node?.id, finding.zh, finding.en, basis, evidence.map(({ id }) => id).join()],
    ]),
  ).toEqual([
    ["Firm 3", "cable", "在谈", "in talks", "printed", "demo-3"],
    ["Firm 1", undefined, "拟招，未说产业链", "sought, no chain stated", "printed", "demo-1"],
    ["Firm 4", undefined, "达成协议，海勃湾区，未说产业链", "agreed, Haibowan, no chain stated", "printed", "demo-4"],
  ]);
});

test("clients are courted, in talks or bound by an agreement, and have a name", () => {
  for (const on of ["demo", ""]) {
    const told = ventureStages.filter((stage) => say([venture("1", { stage, chain: on })]).length > 0);
    expect(told).toEqual(["cooperating", "named", "sought", "in-talks", "agreed"]);
    expect(say([venture("1", { stage: "sought", chain: on, company: "", project: "项目" })])).toEqual([]);
  }
});
