import { expect, test } from "vitest";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { toData } from "../../scripts/normalize/write/data.ts";
import { tables } from "../../src/tables/index.ts";
import { columnsOf } from "../../src/tables/published.ts";
import { toCsv } from "../../src/tables/table.ts";
import { withData } from "./overlay.ts";

const data = withData((folder) => toData(readFolder(folder)));

test("chains.csv has one row a node, with its chain", () => {
  expect(
    toCsv(data.nodes, { columns: columnsOf(tables.nodes), data })
      .split("\r\n")
      .slice(0, 3),
  ).toEqual([
    "chain,chain_zh,chain_en,id,stage,zh,en,feeds,source",
    "solar,光伏,Solar,silicon,upstream,硅料,Silicon,cell,样例标准",
    "solar,光伏,Solar,cell,midstream,电池片,Cells,module,样例标准",
  ]);
});

test("ventures.csv gives names beside codes, amounts as printed, and leaves empty what no report tells", () => {
  const [header, first, , third, fourth, fifth] = toCsv(data.ventures, {
    columns: columnsOf(tables.ventures),
    data,
  }).split("\r\n");
  const columns =
    "id report line company project place place_zh chain node node_zh node_en stage amount amount_unit " +
    "amount_qualifier amount_covers size_class capacity capacity_unit capacity_per capacity_qualifier capacity_covers confidence note";
  expect(header?.split(",")).toEqual(expect.arrayContaining(columns.split(" ")));
  expect(first).toBe(
    "demo-a-v01,demo-a,4,甲公司,Firm A,电池片厂,Cell plant,150300,乌海市,Wuhai,solar,cell,电池片,Cells,signed,,,,,gte-5bn,,,,,,stated,,,,,demo-a-v01,,whole,,,,",
  );
  expect(third).toBe(
    "demo-a-v03,demo-a,9,丙公司,Firm C,,,150300,乌海市,Wuhai,,,,,sought,,,,,,,,,,,low,,,,,demo-a-v03,,whole,,,,",
  );
  expect(fourth).toContain(",module,组件,Modules,producing,,,,,,8,GW,,,,stated,");
  expect(fifth).toContain(",target,800,亿元,,,,,,,,,stated,");
});

test("methods.csv says where the site shows the like, or why it does not", () => {
  const [, shown, hidden] = toCsv(data.methods, { columns: columnsOf(tables.methods), data }).split("\r\n");
  expect(shown).toMatch(/^demo-a-m01,demo-a,2,150300,,乌海市,Wuhai,十日调度,.*,charts\/sample\/,,$/);
  expect(hidden).toMatch(/,instrument,maps,图谱,Maps,,,.*,,报道没有刊出图谱,The report prints no map$/);
});
