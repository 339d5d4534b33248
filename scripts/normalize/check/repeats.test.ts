import { describe, expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkUnique, checkSameContent, checkNames } from "./repeats.ts";

describe("unique", () => {
  type Row = Readonly<Record<string, string>>;
  const told = (name: string, rows: readonly Row[]) => tell(checkUnique(makeTables({ [name]: rows })));

  test.each<[name: string, file: string, row: Row, column: string, value: string, other: Row]>([
    ["reports", "reports.csv", { id: "a" }, "id", "a", { id: "b" }],
    ["figures", "figures/a.csv", { id: "a-001" }, "id", "a-001", { id: "a-002" }],
    ["indicators", "vocab/indicators.csv", { id: "projects" }, "id", "projects", { id: "funds" }],
    ["places", "vocab/places.csv", { code: "150200" }, "code", "150200", { code: "150300" }],
    ["units", "vocab/units.csv", { unit: "个" }, "unit", "个", { unit: "家" }],
    [
      "members",
      "vocab/members.csv",
      { dimension: "size", member: "large" },
      "member",
      "size/large",
      { dimension: "sector", member: "large" },
    ],
    ["census", "context/census-2020.csv", { place: "150200" }, "place", "150200", { place: "150300" }],
    [
      "corrections",
      "corrections.csv",
      { figure: "a-001", kind: "odd-unit" },
      "kind",
      "a-001/odd-unit",
      { figure: "a-001", kind: "odd-print" },
    ],
    ["relations", "relations.csv", { id: "r" }, "id", "r", { id: "s" }],
    ["readings", "readings.csv", { field: "value" }, "field", "value", { field: "unit" }],
    ["notNumerals", "vocab/not-numerals.csv", { word: "一般" }, "word", "一般", { word: "一定" }],
    ["chains", "vocab/chains.csv", { id: "wind" }, "id", "wind", { id: "solar" }],
    ["nodes", "chains/wind.csv", { id: "tower" }, "id", "wind/tower", { id: "tower", chain: "solar" }],
    ["ventures", "ventures/a.csv", { id: "a-v01" }, "id", "a-v01", { id: "a-v02" }],
    ["methods", "methods/a.csv", { id: "a-m01" }, "id", "a-m01", { id: "a-m02" }],
    ["mechanisms", "vocab/mechanisms.csv", { id: "maps" }, "id", "maps", { id: "visits" }],
    ["tiles", "tiles.csv", { place: "150200" }, "place", "150200", { place: "150300" }],
    ["targetRegions", "vocab/target-regions.csv", { id: "delta" }, "id", "delta", { id: "coast" }],
    ["terms", "vocab/terms.csv", { id: "signed" }, "id", "signed", { id: "set-up" }],
    ["courting", "courting.csv", { id: "court-1" }, "id", "court-1", { id: "court-2" }],
  ])("two rows of the %s do not share the name", (name, file, row, column, value, other) => {
    expect(told(name, [row, other])).toEqual([]);
    expect(told(name, [row, other, row])).toEqual([
      `${file} line 4 (${column}): duplicate ${column}: ${value}. First in ${file} line 2`,
    ]);
  });

  test("of three the first is named twice", () => {
    expect(told("mechanisms", [{ id: "a" }, { id: "a" }, { id: "a" }])).toEqual([
      "vocab/mechanisms.csv line 3 (id): duplicate id: a. First in vocab/mechanisms.csv line 2",
      "vocab/mechanisms.csv line 4 (id): duplicate id: a. First in vocab/mechanisms.csv line 2",
    ]);
  });

  test.each(["scope", "screen"])("two places do not share a %s, and many may have none", (column) => {
    const rows = ["1", "2", "", "", "1"].map((cell, index) => ({ code: `15010${index}`, [column]: cell }));
    expect(told("places", rows)).toEqual([
      `vocab/places.csv line 6 (${column}): duplicate ${column}: 1. First in vocab/places.csv line 2`,
    ]);
  });
});

describe("same content", () => {
  type Given = NonNullable<Parameters<typeof makeTables>[0]>;
  const told = (given: Given) => tell(checkSameContent(makeTables(given)));

  const venture = { id: "a-v01", line: "7", company: "甲公司", amount: "15.10", amount_unit: "亿元" };
  const method = { id: "a-m01", line: "7", zh: "甲" };
  const courting = { id: "court-1", line: "7" };
  const relation = { id: "r", kind: "sum", expression: "a-001 + a-002 = a-003", claim: "甲" };

  test.each([
    [
      "venture",
      { ventures: [venture, { ...venture, id: "a-v02" }] },
      "ventures/a.csv a-v02",
      "a-v01 in ventures/a.csv",
    ],
    [
      "venture with another note, another confidence and other English",
      { ventures: [venture, { ...venture, id: "a-v02", note: "乙", confidence: "low", company_en: "B" }] },
      "ventures/a.csv a-v02",
      "a-v01 in ventures/a.csv",
    ],
    ["method", { methods: [method, { ...method, id: "a-m02" }] }, "methods/a.csv a-m02", "a-m01 in methods/a.csv"],
    [
      "courting",
      { courting: [courting, { ...courting, id: "court-2" }] },
      "courting.csv court-2",
      "court-1 in courting.csv",
    ],
    [
      "relation with another claim",
      { relations: [relation, { ...relation, id: "s", claim: "乙", note: "丙" }] },
      "relations.csv s",
      "r in relations.csv",
    ],
    [
      "cited figure beside other words of its page",
      { citedFigures: [{ id: "p-f1" }, { id: "p-f2", printed: "12个项目", note: "乙" }] },
      "cited/figures.csv p-f2",
      "p-f1 in cited/figures.csv",
    ],
    [
      "cited venture beside other words of its page",
      { citedVentures: [{ id: "p-v1" }, { id: "p-v2", printed: "已签约" }] },
      "cited/ventures.csv p-v2",
      "p-v1 in cited/ventures.csv",
    ],
    [
      "text as another report",
      { reports: [{ id: "a" }, { id: "b", title: "乙" }] },
      "reports.csv b",
      "a in reports.csv",
    ],
  ] satisfies [string, Given, string, string][])(
    "the same %s is told with the first of them",
    (_, given, row, first) => {
      expect(told(given)).toEqual([`${row} (id): same content: ${first} line 2 says it already. Remove one`]);
    },
  );

  test("a fact that two pages tell is cited from both", () => {
    expect(told({ citedFigures: [{ id: "p-f1" }, { id: "q-f1", source: "q" }] })).toEqual([]);
  });

  test.each([
    ["line", { line: "8" }],
    ["company", { company: "乙公司" }],
    // 15.1 is another print of another precision.
    ["amount", { amount: "15.1" }],
    ["stage", { stage: "landed" }],
    ["place", { place: "150300" }],
    ["report", { report: "b" }],
  ])("a venture of another %s is another one", (_, other) => {
    expect(told({ ventures: [venture, { ...venture, id: "a-v02", ...other }] })).toEqual([]);
  });

  test.each([
    ["a-001 <= a-002", "a-002 >= a-001"],
    ["a-001 > a-002", "a-002 < a-001"],
    ["a-001 + a-002 = a-003", "a-003 = a-001 + a-002"],
    ["a-001 = a-002 & a-003 < a-004", "a-004 > a-003 & a-002 = a-001"],
  ])("%s says the same as %s", (expression, other) => {
    const relations = [relation, { ...relation, id: "s" }].map((row, index) => ({
      ...row,
      expression: index === 0 ? expression : other,
    }));
    expect(told({ relations })).toHaveLength(1);
  });

  test.each([
    ["a-001 <= a-002", "a-002 <= a-001"],
    ["a-001 <= a-002", "a-001 < a-002"],
    ["a-001 - a-002 = a-003", "a-002 - a-001 = a-003"],
    ["a-001! = a-002", "a-001 = a-002"],
  ])("%s does not say the same as %s", (expression, other) => {
    expect(
      told({
        relations: [
          { ...relation, expression },
          { ...relation, id: "s", expression: other },
        ],
      }),
    ).toEqual([]);
  });

  test.each([
    ["kind", { kind: "part" }],
    ["sum", { expression: "a-001 + a-002 <= a-003" }],
    ["unit", { unit: "亿元" }],
  ])("a relation of another %s is another one", (_, other) => {
    expect(told({ relations: [relation, { ...relation, id: "s", ...other }] })).toEqual([]);
  });

  test("of three the first is named twice, and one id in two rows is told of by that", () => {
    const ids = ["a-v01", "a-v02", "a-v03"].map((id) => ({ ...venture, id }));
    expect(told({ ventures: ids })).toHaveLength(2);
    expect(told({ ventures: [venture, venture] })).toEqual([]);
  });
});

describe("names", () => {
  const own = { places: [], indicators: [], members: [] };
  const told = (given: Parameters<typeof makeTables>[0]) => tell(checkNames(makeTables({ ...own, ...given })));

  const one = { zh: "甲 市", en: "Big City" };
  const spellings = [
    ["zh", { zh: "甲 市", en: "B" }, "甲 市"],
    ["en", { zh: "乙", en: "Big City" }, "Big City"],
    ["en", { zh: "乙", en: "big  city" }, "big  city"],
    ["en", { zh: "乙", en: "Ｂig City" }, "Ｂig City"],
    ["zh", { zh: "甲\u3000市", en: "B" }, "甲\u3000市"],
  ] as const;

  test.each(spellings)("two places do not share the name in %s, however it is written: %j", (column, other, name) => {
    const places = [
      { code: "150200", ...one },
      { code: "150300", ...other },
    ];
    expect(told({ places })).toEqual([
      `vocab/places.csv 150300 (${column}): shared name: ${name}. 150200 in line 2 has it too: tell the two apart`,
    ]);
  });

  test.each(spellings)("two indicators do not share the name in %s: %j", (column, other, name) => {
    const indicators = [
      { id: "a", ...one },
      { id: "b", ...other },
    ];
    expect(told({ indicators })).toEqual([
      `vocab/indicators.csv b (${column}): shared name: ${name}. a in line 2 has it too: tell the two apart`,
    ]);
  });

  test.each(spellings)("two members of one breakdown do not share the name in %s: %j", (column, other, name) => {
    const members = [
      { dimension: "size", member: "a", ...one },
      { dimension: "size", member: "b", ...other },
    ];
    expect(told({ members })).toEqual([
      `vocab/members.csv line 3 (${column}): shared name: ${name}. size/a in line 2 has it too: tell the two apart`,
    ]);
  });

  test("two breakdowns do not share a name, members of two breakdowns and a breakdown with its member may", () => {
    const named = { zh: "企业", en: "Firms" };
    expect(
      told({
        members: [
          { dimension: "body", ...named },
          { dimension: "body", member: "firms", ...named },
          { dimension: "investor", zh: "投资方", en: "Investor" },
          { dimension: "investor", member: "firms", ...named },
        ],
      }),
    ).toEqual([]);
    expect(
      told({
        members: [
          { dimension: "body", ...named },
          { dimension: "investor", ...named },
        ],
      }),
    ).toEqual(
      ["zh", "en"].map(
        (column) =>
          `vocab/members.csv line 3 (${column}): shared name: ${column === "zh" ? "企业" : "Firms"}. ` +
          "body in line 2 has it too: tell the two apart",
      ),
    );
  });

  test("a row that stands twice is told of by its id alone", () => {
    const row = { code: "150200", ...one };
    expect(told({ places: [row, row] })).toEqual([]);
  });
});
