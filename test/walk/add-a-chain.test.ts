import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chainView, views, scopes } from "../../src/chain-maps/chain-view.ts";
import { compareCities } from "../../src/chain-maps/compare.ts";
import { instruments } from "../../src/features/chains/instruments/index.ts";
import { chainMap } from "../../src/charts/chain-map.ts";
import { charted } from "../../src/charts/map-state.ts";
import { headerOf } from "../../src/tables/declare.ts";
import { files } from "../../src/tables/index.ts";
import { openDesk, type Desk } from "./walk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.append("vocab/chains.csv", {
    ...{ id: "walked", zh: "盐湖", en: "Salt lakes" },
    ...{ summary: "从卤水到钾肥。", summary_en: "From brine to potash." },
  });
});
afterEach(() => desk.leave());

const header = headerOf(files.nodes);
const nodes = [
  "brine,upstream,卤水,Brine,evaporation,common knowledge",
  "evaporation,midstream,盐田,Evaporation ponds,potash,common knowledge",
  "potash,downstream,钾肥,Potash,,common knowledge",
  "pumps,equipment,卤泵,Brine pumps,brine,common knowledge",
];
const writeChain = (lines: readonly string[]) =>
  writeFileSync(join(desk.data, "chains/walked.csv"), `${[header.join(), ...lines.map(filled)].join("\n")}\n`);
/** A line with the cells that may be empty. */
const filled = (line: string) => line + ",".repeat(header.length - line.split(",").length);

test("the maps, the comparison, the instruments and the chart of a chain follow from two files", () => {
  writeChain(nodes);
  const data = desk.normalize();
  const chain = data.chains.find(({ id }) => id === "walked");
  if (!chain) throw new Error("no chain");
  for (const scope of scopes(data))
    for (const view of views)
      expect(chainView(chain, { scope, view, data }).nodes.map(({ node }) => node.id)).toEqual([
        "pumps",
        "brine",
        "evaporation",
        "potash",
      ]);
  expect(compareCities(chain, data).neither).toHaveLength(4);
  expect([views.length, instruments.length]).toEqual([3, 6]);
  for (const { statements } of instruments)
    for (const scope of scopes(data)) expect(() => statements(chain, { scope, data })).not.toThrow();
  const chart = chainMap(chain, { ...charted, data, href: (id) => `#${id}` });
  expect(chart.slug).toBe("chain-walked");
  expect(chart.table.csv().trimEnd().split("\r\n")).toHaveLength(5);
  for (const lang of ["zh", "en"] as const)
    expect(chart.drawings(lang).map(({ width }) => width)).toEqual([360, 640, 960]);
});

test.each([
  [
    "runs in a circle",
    ["potash,midstream,钾肥,Potash,evaporation,common knowledge"],
    "data/chains/walked.csv potash (feeds): cycle in feeds: evaporation → potash → evaporation. Remove one link",
  ],
  [
    "runs upstream",
    ["potash,downstream,钾肥,Potash,,common knowledge", "dust,use,盐粉,Dust,brine,common knowledge"],
    "data/chains/walked.csv dust (feeds): link against the stages: use to upstream brine.",
  ],
  [
    "reaches no node",
    ["potash,downstream,钾肥,Potash,fields,common knowledge"],
    "data/chains/walked.csv potash (feeds): unknown node: fields",
  ],
  [
    "is missing at a node",
    ["potash,downstream,钾肥,Potash,,common knowledge", "lithium,use,锂盐,Lithium salts,,common knowledge"],
    "data/chains/walked.csv lithium (feeds): orphan node: lithium. Write what it feeds, or name it in the feeds of another node",
  ],
])("npm run data says where a link %s", (_, last, message) => {
  writeChain([...nodes.filter((line) => !line.startsWith("potash")), ...last]);
  expect(desk.faults()).toContain(message);
});
