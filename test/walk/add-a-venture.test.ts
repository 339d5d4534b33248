import { afterEach, beforeEach, expect, test } from "vitest";
import { chainView } from "../../src/chain-maps/chain-view.ts";
import type { Data } from "../../src/model/types.ts";
import { openDesk, type Desk } from "./walk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.leave());

const statuses = (data: Data) => {
  const chain = data.chains.find(({ id }) => id === "wind");
  if (!chain) throw new Error("no chain");
  const { nodes } = chainView(chain, { scope: "wuhai", view: "prospect", data });
  return new Map(nodes.map(({ node, status, shown }) => [node.id, { status, shown: shown.map(({ id }) => id) }]));
};

const row = (node: string, stage: string) => ({
  ...{ id: "wuhai-2022-review-v99", line: "71", company: "虚构风电", company_en: "Made-up Wind", place: "150300" },
  ...{ chain: "wind", node, stage, confidence: "stated" },
});

test.each([
  ["signed", "signed"],
  ["producing", "producing"],
  ["sought", "sought"],
] as const)(
  "a venture that is %s stands on its node, which has the status %s, and colours no other",
  (stage, status) => {
    const before = statuses(desk.normalize());
    const [node] = [...before].find((entry) => entry[1].status === "unreported") ?? [];
    if (node === undefined) throw new Error("every node is reported");
    desk.append("ventures/wuhai-2022-review.csv", row(node, stage));
    const after = statuses(desk.normalize());
    expect(after.get(node)).toEqual({ status, shown: ["wuhai-2022-review-v99"] });
    expect(new Map([...after, [node, before.get(node)]])).toEqual(before);
  },
);

test("a venture without a node colours none", () => {
  const before = statuses(desk.normalize());
  desk.append("ventures/wuhai-2022-review.csv", row("", "producing"));
  expect(statuses(desk.normalize())).toEqual(before);
});
