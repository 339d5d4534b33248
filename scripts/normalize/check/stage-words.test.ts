import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkOperatingWords, checkSitesTold, checkStageWords } from "./stage-words.ts";

const told = (cells: Readonly<Record<string, string>>) =>
  tell(checkStageWords(makeTables({ citedVentures: [{ id: "p-v1", source: "p", ...cells }] })));

const said = (message: string) => [`cited/ventures.csv p-v1 (stage): stage beyond its words: ${message}`];

test.each([
  ["拟签署", "agreed"],
  ["今天还将签约50个项目", "signed"],
])("%s is not %s: it is to come", (printed, stage) => {
  const word = printed.includes("拟") ? "拟" : "还将";
  expect(told({ printed, stage })).toEqual(said(`${stage} of ${word}. What is to come is target`));
  expect(told({ printed, stage: "target" })).toEqual([]);
});

test("an agreement that a note says is still to be signed is a plan as well", () => {
  expect(told({ printed: "启动二期项目", stage: "agreed", note: "协议尚待签署。" })).toEqual(
    said("agreed of 尚待. What is to come is target"),
  );
});

test("what is planned to operate does not operate", () => {
  expect(told({ printed: "计划9月份正式投产", stage: "producing" })).toEqual(
    said("producing of 计划. What is to operate is under-construction or target"),
  );
  expect(told({ printed: "计划9月份正式投产", stage: "under-construction" })).toEqual([]);
});

test.each([
  "已试生产",
  "投产试运行",
  "试车投产",
  "两个车间试产成功",
  "进入调试生产",
  "一次投料开车成功",
  "一期项目点火运行",
])("%s is no production", (printed) => {
  expect(told({ printed, stage: "producing" })).toHaveLength(1);
  expect(told({ printed, stage: "under-construction" })).toEqual([]);
});

test("a trial that only the note tells is told as well", () => {
  expect(told({ printed: "10万吨乙炔", stage: "producing", note: "试生产。" })).toEqual(
    said("producing of 试生产. Trial production is under-construction, and the note says so"),
  );
});

test("a first product shows itself, not the capacity of its project", () => {
  const cells = { printed: "首片硅片下线", stage: "existing" };
  expect(told(cells)).toEqual([]);
  expect(told({ ...cells, capacity: "46", capacity_unit: "GW" })).toEqual(
    said("existing of 首片. A project of which a product came off the line is under-construction"),
  );
});

test("what is built exists; it operates where the fragment says so", () => {
  expect(told({ printed: "已建成整机联合车间", stage: "producing" })).toEqual(
    said("producing of 建成. What is built is existing"),
  );
  expect(told({ printed: "已建成整机联合车间", stage: "existing" })).toEqual([]);
  expect(told({ printed: "已建成并全面达产", stage: "producing" })).toEqual([]);
});

test("a capacity that is only designed is not that of what operates", () => {
  const cells = { printed: "车间内", stage: "producing", note: "设计规模每年10万吨。" };
  expect(told(cells)).toEqual([]);
  expect(told({ ...cells, capacity: "10", capacity_unit: "万吨" })).toEqual(
    said("producing of 设计规模. Leave out a capacity that is only designed"),
  );
});

test("what is dropped is not told as put off", () => {
  expect(told({ printed: "延期至2024年第二季度", stage: "put-off" })).toEqual([]);
  expect(told({ printed: "项目已终止", stage: "put-off" })).toEqual(
    said("put-off of 终止. What is dropped is not put off, and has no stage yet"),
  );
});

test("the note of a report's row is read as well", () => {
  const row = { id: "a-v01", note: "组件已下线", stage: "existing", capacity: "8", capacity_unit: "GW" };
  expect(tell(checkStageWords(makeTables({ ventures: [row] })))).toEqual([
    "ventures/a.csv a-v01 (stage): stage beyond its words: existing of 下线. A project of which a product came off the line is under-construction",
  ]);
});

test("a row is told once a rule", () => {
  expect(told({ printed: "拟试生产", stage: "producing" })).toHaveLength(2);
});

test.each(["新增储能302万千瓦", "远景智能重卡换电站"])("%s tells of nothing that operates", (printed) => {
  const cells = { id: "p-v1", source: "p", printed, stage: "producing" };
  const faults = (more: Readonly<Record<string, string>>) =>
    tell(checkOperatingWords(makeTables({ citedVentures: [{ ...cells, ...more }] })));
  const message = `nothing that operates: ${printed}. Cite the words that say so, or take existing`;
  expect(faults({})).toEqual([`cited/ventures.csv p-v1 (printed): ${message}`]);
  expect(faults({ note: "投产未载。" })).toHaveLength(1);
  expect(faults({ note: "同一页说已投产。" })).toEqual([]);
  expect(faults({ printed: "已投入使用" })).toEqual([]);
  expect(faults({ stage: "existing" })).toEqual([]);
});

test.each(["说的是资源，不是项目。", "说的是技术，不是项目。"])("what is no project is named: %s", (note) => {
  expect(told({ printed: "依托资源", stage: "existing", note })).toHaveLength(1);
  expect(told({ printed: "依托资源", stage: "named", note })).toEqual([]);
});

test("a row whose site is not printed infers its place", () => {
  const of = (confidence: string) =>
    tell(checkSitesTold(makeTables({ citedVentures: [{ id: "p-v1", note: "工厂地点未载。", confidence }] })));
  expect(of("stated")).toEqual([
    "cited/ventures.csv p-v1 (confidence): stated, though the note says that no site is printed: inferred",
  ]);
  expect(of("inferred")).toEqual([]);
});
