import { describe, expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { ratio } from "../../../src/arithmetic/ratio.ts";
import {
  ventureQuantities,
  checkVentureNames,
  checkVentureNodes,
  checkVentureCapacities,
  checkVentureUnits,
  checkVentureFigures,
  checkSizeClasses,
  checkInferences,
} from "./ventures.ts";

describe("venture quantities", () => {
  test("a venture has an amount and a capacity, each with the names of its columns", () => {
    const cells = { amount: "8.0", amount_unit: "亿元", capacity_unit: "万只" };
    const [row] = makeTables({ ventures: [cells] }).ventures.rows;
    expect(row && ventureQuantities(row)).toEqual([
      {
        column: "amount",
        unitColumn: "amount_unit",
        noun: "an amount",
        number: { text: "8.0", value: ratio(8n) },
        unit: "亿元",
      },
      {
        column: "capacity",
        unitColumn: "capacity_unit",
        noun: "a capacity",
        number: { text: "", value: undefined },
        unit: "万只",
      },
    ]);
  });
});

describe("venture names", () => {
  const told = (cells: Readonly<Record<string, string>>) => tell(checkVentureNames(makeTables({ ventures: [cells] })));
  const company = { company: "甲公司", company_en: "Firm A" };
  const project = { project: "甲厂", project_en: "Plant A" };

  test.each([company, project, { ...company, ...project }])("%j is a name", (cells) => {
    expect(told(cells)).toEqual([]);
  });

  test.each([
    [{}, ["(company): missing name. Give a company, a project or both"]],
    [{ company_en: "Firm A" }, ["(company): missing name. Give a company, a project or both"]],
    [{ company: "甲公司" }, ["(company_en): missing company_en of: 甲公司"]],
    [{ ...project, company_en: "Firm A" }, ["(company): missing company of: Firm A"]],
    [{ ...company, project: "甲厂" }, ["(project_en): missing project_en of: 甲厂"]],
    [{ ...company, project_en: "Plant A" }, ["(project): missing project of: Plant A"]],
    [
      { company: "甲公司", project: "甲厂" },
      ["(company_en): missing company_en of: 甲公司", "(project_en): missing project_en of: 甲厂"],
    ],
  ])("%j lacks a name", (cells, messages) => {
    expect(told(cells)).toEqual(messages.map((message) => `ventures/a.csv a-v01 ${message}`));
  });
});

describe("venture nodes", () => {
  const nodes = [{ id: "tower", zh: "塔" }, { id: "blades" }, { id: "cell", chain: "solar" }];
  const tables = (chain: string, node: string) => makeTables({ nodes, ventures: [{ chain, node }] });

  test.each([
    ["", ""],
    ["wind", ""],
    ["wind", "tower"],
    ["solar", "cell"],
    // An unknown chain is told by its own check.
    ["other", "tower"],
  ])("on the chain %j the node %j is in order", (chain, node) => {
    expect(checkVentureNodes(tables(chain, node))).toEqual([]);
  });

  test.each([
    ["", "tower", "node without its chain: tower"],
    ["wind", "towre", "unknown node: towre. Did you mean tower 塔?"],
    ["wind", "cell", "unknown node: cell"],
  ])("on the chain %j the node %j is told", (chain, node, message) => {
    expect(tell(checkVentureNodes(tables(chain, node)))).toEqual([`ventures/a.csv a-v01 (node): ${message}`]);
  });

  test("no node is unknown while a row of nodes cannot be read; one without a chain is told all the same", () => {
    expect(checkVentureNodes(withUnread(tables("wind", "cell"), "nodes"))).toEqual([]);
    expect(checkVentureNodes(withUnread(tables("", "cell"), "nodes"))).toHaveLength(1);
  });
});

describe("venture units", () => {
  const told = (cells: Readonly<Record<string, string>>) => tell(checkVentureUnits(makeTables({ ventures: [cells] })));

  test.each([{}, { amount: "8", amount_unit: "亿元" }, { capacity: "8", capacity_unit: "万只" }])(
    "%j is in order",
    (cells) => {
      expect(told(cells)).toEqual([]);
    },
  );

  test.each([
    [{ amount: "8" }, ["(amount): amount without a unit: 8"]],
    [{ capacity: "8" }, ["(capacity): capacity without a unit: 8"]],
    [{ amount_unit: "亿元" }, ["(amount_unit): unit without an amount: 亿元"]],
    [{ capacity_unit: "万只" }, ["(capacity_unit): unit without a capacity: 万只"]],
    [{ amount: "8", amount_unit: "元" }, ["(amount_unit): unknown unit: 元. Did you mean 个?"]],
    [{ capacity: "8", capacity_unit: "兆瓦每小时" }, ["(capacity_unit): unknown unit: 兆瓦每小时"]],
    [
      { amount: "8", capacity_unit: "万只" },
      ["(amount): amount without a unit: 8", "(capacity_unit): unit without a capacity: 万只"],
    ],
  ])("%j is told", (cells, messages) => {
    expect(told(cells)).toEqual(messages.map((message) => `ventures/a.csv a-v01 ${message}`));
  });
});

describe("venture capacities", () => {
  const told = (cells: Readonly<Record<string, string>>) =>
    tell(checkVentureCapacities(makeTables({ citedVentures: [cells] })));

  test.each([
    [{ capacity: "15", capacity_unit: "个", project: "在建磁材项目" }, "15个"],
    [{ capacity: "15", capacity_unit: "个", printed: "其中磁材项目15个" }, "15个"],
    [{ capacity: "4", capacity_unit: "家", printed: "有4家落户包头" }, "4家"],
  ])("%j is a count of projects or firms", (cells, count) => {
    expect(told(cells)).toEqual([
      `cited/ventures.csv p-v1 (capacity): count of projects or firms: ${count}. It is no capacity; write it into the name of the project`,
    ]);
  });

  test.each([
    { capacity: "4119", capacity_unit: "个", project: "公路沿线充电枪" },
    { capacity: "5", capacity_unit: "GW", project: "组件项目" },
    { project: "在建的15个磁材项目" },
  ])("%j is none", (cells) => {
    expect(told(cells)).toEqual([]);
  });
});

describe("venture figures", () => {
  const funds = { indicator: "funds", unit: "亿元", value: "8.0" };
  const figures = [
    { id: "a-001", line: "4", ...funds },
    { id: "a-002", line: "7", ...funds },
    { id: "a-003", line: "7", ...funds },
    { id: "a-004", line: "9", ...funds },
    { id: "a-005", line: "4", unit: "万只", value: "50" },
    { id: "b-001", line: "2", report: "b", ...funds },
  ];
  const tables = (cells: Readonly<Record<string, string>>) =>
    makeTables({ figures, ventures: [{ line: "4", ...cells }] });

  test.each([
    ["nothing", {}],
    ["an amount of its line", { amount: "8", amount_unit: "亿元" }],
    ["a capacity of its line", { capacity: "50", capacity_unit: "万只" }],
    ["an amount of several figures elsewhere and its line", { line: "7", amount: "8.00", amount_unit: "亿元" }],
    // Each of these is told by its own check.
    ["an amount without a unit", { amount: "3" }],
    ["a unit without an amount", { amount_unit: "亿元" }],
    ["an amount in an unknown unit", { amount: "3", amount_unit: "文" }],
  ])("%s is in order", (_, cells) => {
    expect(checkVentureFigures(tables(cells))).toEqual([]);
  });

  test.each([
    [
      { amount: "9", amount_unit: "亿元" },
      "(amount): amount of no figure: 9亿元. None of a on line 4 has this value and unit",
    ],
    [
      { amount: "8", amount_unit: "万元" },
      "(amount): amount of no figure: 8万元. None of a on line 4 has this value and unit",
    ],
    [
      { capacity: "50", capacity_unit: "个" },
      "(capacity): capacity of no figure: 50个. None of a on line 4 has this value and unit",
    ],
    [
      { line: "2", amount: "8", amount_unit: "亿元" },
      "(amount): amount of no figure: 8亿元. None of a on line 2 has this value and unit; on line 4, 7, 9 one has",
    ],
  ])("%j is of no figure", (cells, message) => {
    expect(tell(checkVentureFigures(tables(cells)))).toEqual([`ventures/a.csv a-v01 ${message}`]);
  });

  test("both quantities of a venture are held against the figures", () => {
    const both = { amount: "9", amount_unit: "亿元", capacity: "9", capacity_unit: "万只" };
    expect(tell(checkVentureFigures(tables(both)))).toHaveLength(2);
  });

  test("nothing is told while a row of figures cannot be read: it may be the one", () => {
    expect(checkVentureFigures(withUnread(tables({ amount: "9", amount_unit: "亿元" }), "figures"))).toEqual([]);
  });
});

describe("size classes", () => {
  const members = [
    { dimension: "size-class" },
    { dimension: "size-class", member: "gte-1bn", zh: "十亿以上" },
    { dimension: "sector", member: "energy" },
  ];
  const tables = (size_class: string) => makeTables({ members, ventures: [{ size_class }] });

  test.each(["", "gte-1bn"])("the size class %j is in order", (size) => {
    expect(checkSizeClasses(tables(size))).toEqual([]);
  });

  test.each([
    ["gte-1b", "gte-1b. Did you mean gte-1bn 十亿以上?"],
    ["energy", "energy"],
  ])("the size class %s is told", (size, message) => {
    expect(tell(checkSizeClasses(tables(size)))).toEqual([
      `ventures/a.csv a-v01 (size_class): unknown size class: ${message}`,
    ]);
  });

  test("nothing is told while a row of members cannot be read", () => {
    expect(checkSizeClasses(withUnread(tables("energy"), "members"))).toEqual([]);
  });
});

describe("inferences", () => {
  test("what is inferred says from what; what is stated need not", () => {
    const ventures = [
      { id: "a-v01", confidence: "inferred", note: "由上文推断" },
      { id: "a-v02", confidence: "inferred" },
      { id: "a-v03", confidence: "stated" },
      { id: "a-v04", confidence: "low" },
    ];
    expect(tell(checkInferences(makeTables({ ventures })))).toEqual([
      "ventures/a.csv a-v02 (note): inferred without a note. Write the reason",
    ]);
  });
});

test("ventures of cited pages are held to the same", () => {
  const [company, page] = ["甲公司", "cited/ventures.csv p-v1"];
  const tables = (cells: Readonly<Record<string, string>>) => makeTables({ citedVentures: [cells] });
  expect(tell(checkVentureNames(tables({ company })))).toEqual([
    `${page} (company_en): missing company_en of: ${company}`,
  ]);
  expect(tell(checkVentureNodes(tables({ node: "cell" })))).toEqual([`${page} (node): node without its chain: cell`]);
  expect(tell(checkVentureUnits(tables({ amount: "3" })))).toEqual([`${page} (amount): amount without a unit: 3`]);
  expect(tell(checkInferences(tables({ confidence: "inferred" })))).toEqual([
    `${page} (note): inferred without a note. Write the reason`,
  ]);
});
