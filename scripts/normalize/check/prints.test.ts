import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkPrints, checkOddities, checkCorrections } from "./prints.ts";
import { flags } from "../../../src/model/types.ts";

describe("prints", () => {
  const units = ["", "个", "家", "亿元", "万元", "%", "位", "第"].map((unit) => ({ unit, base: unit }));
  const told = (cells: Readonly<Record<string, string>>) => tell(checkPrints(makeTables({ units, figures: [cells] })));
  const growth = { indicator: "growth", unit: "%" };

  test.each([
    { printed: "12个", value: "12", unit: "个" },
    { printed: "100.50亿元", value: "100.50", unit: "亿元" },
    { printed: "1,005.0万元", value: "1005.0", unit: "万元" },
    { printed: "１６７.７４亿元", value: "167.74", unit: "亿元" },
    { printed: "007个", value: "7", unit: "个" },
    { printed: "五百万个", value: "5000000", unit: "个" },
    { printed: "1.6万个", value: "16000", unit: "个" },
    { printed: "半", value: "0.5", unit: "" },
    { printed: "半", value: "1/2", unit: "" },
    { printed: "百分之二十", value: "0.20", unit: "" },
    { printed: "约12个", value: "12", unit: "个", qualifier: "about" },
    // A hedge may stand apart from its number in the sentence.
    { printed: "12个", value: "12", unit: "个", qualifier: "at_least" },
    { printed: "三分之一", value: "1/3", unit: "" },
    { printed: "下降3.5%", value: "-3.5", ...growth },
    { printed: "-2.5%", value: "-2.5", ...growth },
    { printed: "－2.50%", value: "-2.50", ...growth },
    { printed: "−2.5%", value: "-2.5", ...growth },
    // 分别下降6%和7%
    { printed: "7%", value: "-7", ...growth },
    { printed: "第一", value: "1", unit: "第" },
    { printed: "第10位", value: "10", unit: "位" },
    { printed: "第10位", value: "10", unit: "第" },
    { printed: "50.2", value: "50.2", unit: "亿元", flags: "lost-unit" },
    { printed: "188.20", value: "188.20", unit: "亿元", flags: "unit-elsewhere" },
    { printed: "-3.3", value: "-3.3", flags: "unit-elsewhere", ...growth },
    { printed: "约12", value: "12", unit: "个", qualifier: "about", flags: "unit-elsewhere" },
    { printed: "3亿", value: "3", unit: "亿元", flags: "unit-elsewhere" },
    { printed: "三", value: "3", unit: "家", flags: "unit-elsewhere" },
    { printed: "5万台#", value: "5", unit: "个", flags: "cut;garbled" },
    // An unknown unit is told by its own check.
    { printed: "3丈", value: "4", unit: "丈" },
  ])("%j reads back", (cells) => {
    expect(told(cells)).toEqual([]);
  });

  test.each([
    [
      { printed: "188.2亿元", value: "188.2", unit: "亿元", flags: "unit-elsewhere" },
      [
        "(printed): unreadable print: 188.2亿元. Expected a number that goes on in the unit, for flags say unit-elsewhere",
      ],
    ],
    [
      { printed: "188.2", value: "188.3", unit: "亿元", flags: "unit-elsewhere" },
      ["(value): value not as printed: 188.3. 188.2 reads as 188.2"],
    ],
    [
      { printed: "188.2", value: "188.2", unit: "", flags: "unit-elsewhere" },
      ["(printed): unreadable print: 188.2. Expected a number that goes on in the unit, for flags say unit-elsewhere"],
    ],
    [{ printed: "188.2", value: "188.2", unit: "亿元" }, ["(unit): unit not as printed: 亿元. 188.2 reads as no unit"]],
    [{ printed: "12个", value: "13" }, ["(value): value not as printed: 13. 12个 reads as 12"]],
    [{ printed: "1/3", value: "0.3", unit: "" }, ["(value): value not as printed: 0.3. 1/3 reads as 1/3"]],
    [{ printed: "下降3.5%", value: "3.5", ...growth }, ["(value): value not as printed: 3.5. 下降3.5% reads as -3.5"]],
    [{ printed: "7%", value: "-6", ...growth }, ["(value): value not as printed: -6. 7% reads as 7"]],
    // Only a rate can fall.
    [
      { printed: "7%", value: "-7", indicator: "share", unit: "%" },
      ["(value): value not as printed: -7. 7% reads as 7"],
    ],
    [{ printed: "12个", value: "12.0" }, ["(value): other places than printed: 12.0. Write 12 of 12个"]],
    ...(
      [
        ["167.74亿元", "167.7400000000", "亿元", "167.74"],
        ["167.74亿元", "8387/50", "亿元", "167.74"],
        ["100.50亿元", "100.5", "亿元", "100.50"],
        ["１６７.７４亿元", "167.740", "亿元", "167.74"],
        ["下降3.5%", "-3.50", "%", "-3.5"],
        ["7%", "-7.0", "%", "-7"],
        ["0.05%", "0.050", "%", "0.05"],
        ["五百万个", "5000000.0", "个", "5000000"],
        ["1.6万个", "16000.0", "个", "16000"],
        ["百分之二十", "0.2", "", "0.20"],
      ] as const
    ).map(([printed, value, unit, mend]): [Readonly<Record<string, string>>, string[]] => [
      { printed, value, ...growth, unit },
      [`(value): other places than printed: ${value}. Write ${mend} of ${printed}`],
    ]),
    [
      { printed: "50.20#", value: "50.2", flags: "lost-unit" },
      ["(value): other places than printed: 50.2. Write 50.20 of 50.20#"],
    ],
    [{ printed: "12个", unit: "家" }, ["(unit): unit not as printed: 家. 12个 reads as 个"]],
    [{ printed: "12个", unit: "" }, ["(unit): unit not as printed: none. 12个 reads as 个"]],
    [{ printed: "12" }, ["(unit): unit not as printed: 个. 12 reads as no unit"]],
    [{ printed: "12位", unit: "第" }, ["(unit): unit not as printed: 第. 12位 reads as 位"]],
    [{ printed: "第12", unit: "位" }, ["(unit): unit not as printed: 位. 第12 reads as 第"]],
    [{ printed: "约12个" }, ["(qualifier): qualifier not as printed: exact. 约12个 reads as about"]],
    [
      { printed: "12余个", qualifier: "at_least" },
      ["(qualifier): qualifier not as printed: at_least. 12余个 reads as more_than"],
    ],
    [{ printed: "若干个" }, ["(printed): unreadable print: 若干个. Expected a number and a unit of vocab/units.csv"]],
    [
      { printed: "约12家", value: "13" },
      [
        "(value): value not as printed: 13. 约12家 reads as 12",
        "(unit): unit not as printed: 个. 约12家 reads as 家",
        "(qualifier): qualifier not as printed: exact. 约12家 reads as about",
      ],
    ],
    [
      { printed: "50.2", value: "50", flags: "lost-unit" },
      ["(value): value not as printed: 50. 50.2 begins otherwise"],
    ],
    [{ printed: "50.2", value: "2", flags: "garbled" }, ["(value): value not as printed: 2. 50.2 begins otherwise"]],
  ])("%j does not", (cells, messages) => {
    expect(told(cells)).toEqual(messages.map((message) => `figures/a.csv a-001 ${message}`));
  });

  const amount = fc
    .tuple(fc.stringMatching(/^(?:0|[1-9]\d{0,5})$/), fc.stringMatching(/^\d{0,4}$/))
    .map(([whole, places]) => ({ whole, places }));
  const written = ({ whole, places }: { whole: string; places: string }) => whole + (places === "" ? "" : `.${places}`);
  const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  test("of all decimals one is the value of a print, however it groups or widens its digits", () => {
    const spellings = fc.constantFrom((text: string) => text, grouped, wide);
    fc.assert(
      fc.property(amount, spellings, fc.stringMatching(/^\d{0,4}$/), (number, spell, places) => {
        const printed = `${spell(number.whole)}${number.places === "" ? "" : `.${number.places}`}亿元`;
        const faults = told({ printed, value: written({ ...number, places }), unit: "亿元" });
        expect(faults.length === 0).toBe(places === number.places);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });
});

describe("oddities", () => {
  const told = (cells: Readonly<Record<string, string>>, corrections: { figure: string }[] = []) =>
    tell(checkOddities(makeTables({ figures: [cells], corrections })));
  const odd = ["odd-unit", "odd-print", "lost-unit"];

  test.each(odd)("%s is explained by a note or a correction", (flag) => {
    const fault = `(flags): unexplained flag: ${flag}. Write a note or a row of corrections.csv`;
    expect(told({ flags: flag })).toEqual([`figures/a.csv a-001 ${fault}`]);
    expect(told({ flags: `cut;${flag}` })).toEqual([`figures/a.csv a-001 ${fault}`]);
    expect(told({ flags: flag }, [{ figure: "a-002" }])).toHaveLength(1);
    expect(told({ flags: flag, note: "行末缺单位" })).toEqual([]);
    expect(told({ flags: flag }, [{ figure: "a-001" }])).toEqual([]);
  });

  test("of two odd flags one is told", () => {
    expect(told({ flags: "lost-unit;odd-unit" })).toEqual([
      "figures/a.csv a-001 (flags): unexplained flag: odd-unit. Write a note or a row of corrections.csv",
    ]);
  });

  test.each(["", ...flags.filter((flag) => !odd.includes(flag))])("the flags %j need no word", (flag) => {
    expect(told({ flags: flag })).toEqual([]);
  });
});

describe("corrections", () => {
  function told(cells: Readonly<Record<string, string>>) {
    const tables = makeTables({ figures: [{ id: "demo-001", printed: "12个" }], corrections: [cells] });
    tables.figures.keys.add("demo-002");
    return tell(checkCorrections(tables));
  }

  test("a correction of what is printed is in order, and so is one of a figure that cannot be read", () => {
    expect(told({ figure: "demo-001", printed: "12个" })).toEqual([]);
    expect(told({ figure: "demo-002", printed: "12个" })).toEqual([]);
  });

  test.each([
    [{ figure: "demo-001", printed: "12家" }, "line 2 (printed): stale correction: 12家. demo-001 prints 12个"],
    [
      { figure: "demo-01", printed: "12个" },
      "line 2 (figure): stale correction: no figure demo-01. Did you mean demo-001?",
    ],
    [{ figure: "other", printed: "12个" }, "line 2 (figure): stale correction: no figure other"],
  ])("%j is stale", (cells, message) => {
    expect(told(cells)).toEqual([`corrections.csv ${message}`]);
  });
});

describe("fragments of cited pages", () => {
  const units = ["", "个", "项", "亿元", "万亿元", "%", "位", "个百分点", "billion yuan"].map((unit) => ({
    unit,
    base: unit,
  }));
  const told = (cells: Readonly<Record<string, string>>) =>
    tell(checkPrints(makeTables({ units, citedFigures: [cells] })));

  test.each([
    { printed: "引进国内到位资金432.3亿元", value: "432.3", unit: "亿元" },
    { printed: "資金到位2.9萬億元", value: "2.9", unit: "万亿元" },
    { printed: "协议总投资 505.7 亿元", value: "505.7", unit: "亿元" },
    { printed: "落地项目2个、开工项目1个", value: "2", unit: "个" },
    { printed: "落地项目2个、开工项目1个", value: "1", unit: "个" },
    { printed: "引進到位資金超5300億元", value: "5300", unit: "亿元", qualifier: "more_than" },
    { printed: "今年已經累計簽約7840多億元", value: "7840", unit: "亿元", qualifier: "more_than" },
    // A hedge may stand apart.
    { printed: "协议金额300亿元", value: "300", unit: "亿元", qualifier: "at_least" },
    { printed: "到位资金总量位列全区第9位", value: "9", unit: "位" },
    { printed: "乌海市(-11.9%)", value: "-11.9", unit: "%" },
    { printed: "2.5个、19.9个、6.6个百分点", value: "6.6", unit: "个百分点" },
    { printed: "2.5个、19.9个、6.6个百分点", value: "19.9", unit: "个百分点", flags: "unit-elsewhere" },
    { printed: "现场签约12个项目", value: "12", unit: "个" },
    { printed: "about 160 billion yuan", value: "160", unit: "billion yuan", qualifier: "about" },
    { printed: "total of 3,596 companies", value: "3596", unit: "" },
  ])("$printed says $value $unit", (cells) => {
    expect(told(cells)).toEqual([]);
  });

  test.each([
    { printed: "到位资金432.3亿元", value: "2.3", unit: "亿元" },
    { printed: "到位资金432.3亿元", value: "432", unit: "" },
    { printed: "到位资金432.3亿元", value: "432.30", unit: "亿元" },
    { printed: "到位资金432.3亿元", value: "432.3", unit: "项" },
    { printed: "签约", value: "12", unit: "个" },
  ])("$printed does not say $value $unit", (cells) => {
    const message = `value not as printed: ${cells.value}${cells.unit}. No part of ${cells.printed} reads so`;
    expect(told(cells)).toEqual([`cited/figures.csv p-f1 (value): ${message}`]);
  });

  test("the hedge beside a number is that of its row", () => {
    expect(told({ printed: "资金超5300亿元", value: "5300", unit: "亿元" })).toEqual([
      "cited/figures.csv p-f1 (qualifier): qualifier not as printed: exact. 超5300亿元 reads as more_than",
    ]);
  });
});
