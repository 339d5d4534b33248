import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { data } from "../../src/model/data.ts";
import type { ChainNode, Report, Venture } from "../../src/model/types.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What sounds like a node and is none: in rules on approvals (组件 is a set of papers), or in another news (轴承). */
const otherwise = [
  { report: "wuhai-2023-measures", node: "coal-washing" },
  { report: "wuhai-2023-measures", node: "modules" },
  { report: "wuhai-2023-measures", node: "bearings" },
];

/** The words by which a line may name a node: `焦炭与兰炭` is two. Uses are left out: they may be those of other goods. */
const namesOf = ({ zh, stage }: ChainNode): readonly string[] =>
  stage === "use" ? [] : [zh, ...zh.split(/[/、与]/)].filter((word) => word.length > 1);

/** The nodes that a text names and on which no venture of its report stands, on one chain at least. */
function unplaced(text: string, { report, ventures }: { report: string; ventures: readonly Venture[] }): string[] {
  const bare = text.replace(/\s/g, "");
  return data.nodes
    .filter((node) => namesOf(node).some((word) => bare.includes(word)))
    .filter(({ id }) => !otherwise.some((one) => one.report === report && one.node === id))
    .filter(({ chain, id }) => !ventures.some((one) => one.report === report && one.chain === chain && one.node === id))
    .map(({ chain, id }) => `${chain}/${id}`);
}

// The texts are no part of the project, so this is no test where they are not at hand.
const reports = `${root}../shared/reports`;
const textOf = ({ id }: Pick<Report, "id">) => join(reports, `${id}.txt`);
describe.runIf(data.reports.every((report) => existsSync(textOf(report))))("where the texts are at hand", () => {
  test.each(data.reports)("every node that $id names has a venture on it", ({ id }) => {
    expect(unplaced(readFileSync(textOf({ id }), "utf8"), { report: id, ventures: data.ventures })).toEqual([]);
  });
});

test.each([
  ["本市引进碳纤维织物", ["carbon-fibre/carbon-fibre", "carbon-fibre/fabric"]],
  ["本市引进 预浸\n料", ["carbon-fibre/prepreg"]],
  ["本市引进汽车", []],
])("the node named in %j were found without a venture", (text, found) => {
  expect(unplaced(text, { report: "seed", ventures: data.ventures })).toEqual(found);
});
