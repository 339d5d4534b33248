import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepLedger } from "../account/ledger.ts";
import { checkPrints } from "../../../scripts/normalize/check/prints.ts";
import { makeTables, tell } from "../../../test/tables.ts";
import { createReader } from "../candidates.ts";

const vocabulary = { words: [], indicators: [], places: [{ code: "150300", zh: "乌海市", level: "league" }] };
const read = (...lines: string[]) => createReader({ ...vocabulary, published: "2023" })(lines, { first: 1 });
/** The figures of a text: digits, unit, base. */
const figures = (...lines: string[]) =>
  read(...lines)
    .filter(({ figure }) => figure)
    .map(({ digits, unit, value_base, unit_base }) => `${digits} ${unit} ${value_base ?? "?"} ${unit_base}`.trim());

describe("a number of a table", () => {
  test.each([
    [
      ["单位：亿元", "甲\t188.22\t-3.3\t12"],
      ["188.22 亿元 18822000000 CNY", "-3.3 亿元 -330000000 CNY", "12 亿元 1200000000 CNY"],
    ],
    [
      ["地区\t投资（亿元）\t增速（%）", "甲\t1,005\t－3.30"],
      ["1005 亿元 100500000000 CNY", "-3.30 % -0.033 1"],
    ],
    [["地区\t投资（亿元）", "甲\t３.５"], ["3.5 亿元 350000000 CNY"]],
    [["地区\t投資額（億元）", "甲\t3"], ["3 亿元 300000000 CNY"]],
    // One that has its own unit keeps it.
    [
      ["单位：亿元", "甲\t3万元\t5%\t20家"],
      ["3 万元 30000 CNY", "5 % 0.05 1", "20 家 20 家"],
    ],
    [["地区\t投资（亿元）", "甲\t约3"], ["3 亿元 300000000 CNY"]],
    [
      ["地区\t投资（亿元）", "甲\t3—5"],
      ["3 亿元 300000000 CNY", "5 亿元 500000000 CNY"],
    ],
    // Where the labels leave it open it has none, and no base.
    [
      ["单位：亿元、%", "甲\t188\t3.5"],
      ["188  ?", "3.5  ?"],
    ],
    [
      ["地区\t投资\t其他", "甲\t188\t200", "乙\t3\t4.5"],
      ["188  ?", "200  ?", "3  ?", "4.5  ?"],
    ],
    // What no label speaks of is read as in any text.
    [["甲\t10\t下降\t3%\t超\t20家\t5\t%"], ["3 % 0.03 1", "20 家 20 家"]],
    [["甲\t增长\t3%\t近\t20\t亿元"], ["3 % 0.03 1"]],
    [
      ["单位：亿元", "好。", "签约20个，投资188.2"],
      ["20 个 20 个", "188.2  188.2 1"],
    ],
    [["投资额（亿元）好，单位：万元"], []],
  ])("of %j is read as %j", (lines, expected) => {
    expect(figures(...lines)).toEqual(expected);
  });

  test("has the growth that its label names", () => {
    const growths = (head: string) =>
      read(`地区\t${head}`, "甲\t3")
        .filter(({ figure }) => figure)
        .map(({ growth }) => growth);
    expect([
      growths("同比增长（%）"),
      growths("环比（%）"),
      growths("增速（%）"),
      growths("同比增加额（亿元）"),
    ]).toEqual([["同比"], ["环比"], ["none"], ["none"]]);
  });

  test("has the place of its row, and shows the judge row and column", () => {
    const [row] = read("地区\t投资（亿元）", "乌海市\t188").filter(({ figure }) => figure);
    expect(row).toMatchObject({
      places: ["150300"],
      printed: "188",
      flags: "unit-elsewhere",
      doubts: [],
      context: "…乌海市|投资(亿元)|【188】…",
    });
  });

  test("is in doubt where its unit is open, or its label speaks of a decline", () => {
    const doubts = (...lines: string[]) =>
      read(...lines)
        .filter(({ figure }) => figure)
        .flatMap((row) => [...row.doubts, row.flags]);
    expect(doubts("单位：亿元、%", "甲\t188")).toEqual(["unit: its labels leave it open", ""]);
    expect(doubts("地区\t投资\t其他", "甲\t1.5\t2.5\t3.5")[0]).toBe("unit: none is told");
    expect(doubts("地区\t降幅（%）", "甲\t3")).toEqual(["sign: 降幅 stands in its label", "unit-elsewhere"]);
    expect(doubts("地区\t降幅（%）", "甲\t-3")).toEqual(["unit-elsewhere"]);
  });
});

test.each([
  ["单位：亿元", "甲\t3"],
  ["表（单位：亿元、万元）", "甲\t3"],
  ["地区\t投资（亿元）", "甲\t3"],
  ["指标\t单位\t数", "投资\t亿元\t3"],
])("a label is set aside, once: %j", (...lines) => {
  const asides = read(...lines).filter(({ figure }) => !figure);
  expect(asides.map(({ reason }) => reason)).toEqual(["name"]);
});

test("what is entered as a table says it reads back", () => {
  const units = ["", "亿元", "%"].map((unit) => ({ unit, base: unit }));
  const rows = read("地区\t投资（亿元）\t增速（%）", "甲\t1,005.20\t-3.30", "乙\t3\t0").filter(({ figure }) => figure);
  const cells = rows.map(({ printed, digits, unit, qualifier, flags }) => ({
    printed,
    value: digits,
    unit,
    qualifier,
    flags,
  }));
  expect(cells).toHaveLength(4);
  for (const figure of cells) expect(tell(checkPrints(makeTables({ units, figures: [{ ...figure }] })))).toEqual([]);
});

describe("of any table", () => {
  const cell = fc.constantFrom(
    ..."188 -3.3 1,005 2021 3% 20家 10亿元 约5 甲 下降 增长 超 万元 亿元 % 0.5 一是 第2 — ".split(" "),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  const lines = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join("\t"));

  test("no cell is read into another: none goes on where a tab stands", () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const { line, column, printed } of read(...lines(rows))) {
          const text = lines(rows)[line - 1] ?? "";
          const whole = rows[line - 1]?.find((own) => own.includes(printed));
          expect([text, column, printed, whole === undefined]).toEqual([text, column, printed, false]);
        }
      }),
    );
  });

  test("the ledger accounts for every numeral, each once, whatever stands in the cells beside it", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("单位：亿元", "表（%）", "完。"), (rows, title) => {
        const text = [title, ...lines(rows)];
        const { unaccounted, faults } = keepLedger(text.join("\n"), { entries: read(...text), words: [] });
        expect({ text, unaccounted, faults }).toEqual({ text, unaccounted: [], faults: [] });
      }),
    );
  });

  test("a cell with its own unit is read as it is alone", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const own = ["3%", "20家", "10亿元"];
        for (const row of read(...lines(rows)))
          if (own.includes(row.printed))
            expect(read(row.printed)[0]).toMatchObject({ unit: row.unit, value: row.value });
      }),
    );
  });

  test("no number takes a unit that no label names", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("亿元", "%", "个"), (rows, unit) => {
        const plain = rows.map((row) => row.map((own) => (/[%元]/u.test(own) && !/\d/.test(own) ? "甲" : own)));
        const units = new Set(["", "%", "家", "亿元", "第"]);
        for (const row of read(...lines(plain))) if (row.flags !== "") expect(row).toBeUndefined();
        for (const row of read(`单位：${unit}`, ...lines(plain)))
          expect([row.printed, row.unit, units.has(row.unit) || row.unit === unit]).toEqual([
            row.printed,
            row.unit,
            true,
          ]);
      }),
    );
  });

  test("labels of two units leave every number without one", () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const row of read("单位：亿元、%", ...lines(rows)))
          if (row.flags !== "") expect(["%", "亿元", "万元"]).toContain(row.unit);
      }),
    );
  });
});
