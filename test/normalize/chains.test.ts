import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../../scripts/read/folder.ts";
import { toData } from "../../scripts/write/data.ts";
import { chainColumns, methodColumns, ventureColumns } from "../../src/lib/columns.ts";
import { toCsv } from "../../src/lib/csv.ts";
import { inputs, tellProblems, withData } from "./overlay.ts";

const data = toData(readFolder(join(inputs, "valid")));

/** What is told of a chain whose nodes are named with what they feed; all are midstream. */
function tell(feeds: Readonly<Record<string, string>>): string[] {
  return withData((folder) => {
    const rows = Object.entries(feeds).map(([id, to]) => `${id},midstream,环,Node,${to},common knowledge`);
    writeFileSync(join(folder, "chains/wind.csv"), ["id,stage,zh,en,feeds,source", ...rows, ""].join("\n"));
    // The venture of the valid data stands on a node that is no longer there.
    return tellProblems(folder).match(/cycle in feeds: .*(?=\. Remove)/g) ?? [];
  });
}

test.each([
  ["two ways to one node", { a: "b;c", b: "d", c: "d", d: "" }, []],
  ["a cycle behind its entrance", { a: "b", b: "c", c: "d", d: "b" }, ["b → c → d → b"]],
  ["two cycles that share a node", { a: "b;c", b: "a", c: "a" }, ["a → b → a", "a → c → a"]],
  ["a cycle that is entered twice", { a: "b", c: "b", b: "d", d: "b" }, ["b → d → b"]],
])("%s: each cycle is told once, by its nodes", (_, feeds, cycles) => {
  expect(tell(feeds)).toEqual(cycles.map((cycle) => `cycle in feeds: ${cycle}`));
});

test("a chain of 200 nodes, each feeding all later ones nearby, has no cycle", () => {
  const ids = Array.from({ length: 200 }, (_, index) => `n${index}`);
  const feeds = ids.map((id, index) => [id, ids.slice(index + 1, index + 6).join(";")] as const);
  expect(tell(Object.fromEntries(feeds))).toEqual([]);
});

test("chains.csv has one row a node, with its chain", () => {
  expect(toCsv(data.nodes, { columns: chainColumns, data }).split("\r\n").slice(0, 3)).toEqual([
    "chain,chain_zh,chain_en,id,stage,zh,en,feeds,source",
    "solar,光伏,Solar,silicon,upstream,硅料,Silicon,cell,样例标准",
    "solar,光伏,Solar,cell,midstream,电池片,Cells,module,样例标准",
  ]);
});

test("ventures.csv gives names beside codes, amounts as printed, and leaves empty what no report tells", () => {
  const [header, first, , third, fourth, fifth] = toCsv(data.ventures, { columns: ventureColumns, data }).split("\r\n");
  const columns =
    "id report line company project place place_zh chain node node_zh node_en stage amount amount_unit size_class " +
    "capacity capacity_unit confidence note";
  expect(header?.split(",")).toEqual(expect.arrayContaining(columns.split(" ")));
  expect(first).toBe(
    "demo-a-v01,demo-a,4,甲公司,Firm A,电池片厂,Cell plant,150300,乌海市,Wuhai,solar,cell,电池片,Cells,signed,,,gte-5bn,,,stated,,",
  );
  expect(third).toBe("demo-a-v03,demo-a,9,丙公司,Firm C,,,150300,乌海市,Wuhai,,,,,sought,,,,,,low,,");
  expect(fourth).toContain(",module,组件,Modules,producing,,,,8,GW,stated,");
  expect(fifth).toContain(",target,800,亿元,,,,stated,");
});

test("methods.csv says where the site shows the like, or why it does not", () => {
  const [, shown, hidden] = toCsv(data.methods, { columns: methodColumns, data }).split("\r\n");
  expect(shown).toMatch(/^demo-a-m01,demo-a,2,150300,乌海市,Wuhai,十日调度,.*,charts\/sample\/,,$/);
  expect(hidden).toMatch(/,instrument,maps,图谱,Maps,,,.*,,报道没有刊出图谱,The report prints no map$/);
});
