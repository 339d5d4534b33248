import { describe, expect, test } from "vitest";
import { keepLedger as keep, type Entry } from "./ledger.ts";

const text = "进一步引进资金约 12\n.5亿元，\n第二届峰会签约 3 个。";
const funds = { line: 1, column: 10, printed: "约12.5亿元" };
const edition = { line: 3, column: 2, printed: "第二届" };
const signed = { line: 3, column: 9, printed: "3个" };
const words = ["进一步"];

/** The ledger of a text, each unaccounted numeral as `line:column text`. */
function keepLedger(text: string, rows: { entries: readonly Entry[]; words: readonly string[] }) {
  const { unaccounted, ...ledger } = keep(text, rows);
  return { ...ledger, unaccounted: unaccounted.map(({ line, column, around }) => `${line}:${column} ${around}`) };
}

describe("the ledger of a report", () => {
  test("is even when rows and fixed words cover every numeral, across spaces and line ends", () => {
    const ledger = keepLedger(text, { entries: [funds, edition, signed], words });
    expect(ledger).toEqual({ numerals: 3, unaccounted: [], faults: [] });
  });

  test("counts what no row accounts for, and names it with two characters before and three behind", () => {
    expect(keepLedger(text, { entries: [funds, edition], words })).toEqual({
      numerals: 3,
      unaccounted: ["3:9 签约3个。"],
      faults: [],
    });
    expect(keepLedger("3", { entries: [], words: [] }).unaccounted).toEqual(["1:1 3"]);
    expect(keepLedger("甲乙丙3丁戊己庚", { entries: [], words: [] }).unaccounted).toEqual(["1:4 乙丙3丁戊己"]);
  });

  test("names a word that looks like a numeral until it is listed as a fixed word, wherever it stands", () => {
    const entries = [funds, edition, signed];
    expect(keepLedger(text, { entries, words: [] }).unaccounted).toEqual(["1:2 进一步引进"]);
    const often = "进一步，再进一步";
    expect(keepLedger(often, { entries: [], words }).unaccounted).toEqual([]);
    expect(keepLedger("进\n 一步", { entries: [], words }).unaccounted).toEqual([]);
    expect(keepLedger("进一", { entries: [], words }).unaccounted).toEqual(["1:2 进一"]);
  });

  test("keeps a row apart from a fixed word within it", () => {
    const entry = { line: 1, column: 1, printed: "一带一路" };
    const ledger = keepLedger("一带一路", { entries: [entry], words: ["一带"] });
    expect(ledger).toEqual({ numerals: 1, unaccounted: [], faults: [] });
  });

  test.each([
    ["does not stand where its row says", { ...signed, column: 8 }, "3:8 3个: not in the text there"],
    ["stands nowhere", { ...signed, line: 9 }, "9:9 3个: not in the text there"],
    ["begins before its place", { ...signed, column: 10 }, "3:10 3个: not in the text there"],
    ["is empty", { ...signed, printed: "" }, "3:9 : not in the text there"],
    ["is another than the text has", { ...signed, printed: "4个" }, "3:9 4个: not in the text there"],
    ["is in two rows", edition, "3:2 第二届: doubly accounted"],
  ])("refuses a print that %s", (_, entry, fault) => {
    expect(keepLedger(text, { entries: [funds, edition, signed, entry], words }).faults).toEqual([fault]);
  });

  test("tells of each numeral that two rows cover", () => {
    const entries = [
      { line: 1, column: 1, printed: "112家" },
      { line: 1, column: 2, printed: "12家" },
    ];
    expect(keepLedger("112家", { entries, words: [] }).faults).toEqual([
      "1:2 12家: doubly accounted",
      "1:2 12家: doubly accounted",
    ]);
  });

  test("covers no numeral beside a print or a fixed word, nor half a word", () => {
    const entry = { line: 1, column: 1, printed: "12家" };
    expect(keepLedger("12家3", { entries: [entry], words: [] }).unaccounted).toEqual(["1:4 2家3"]);
    expect(keepLedger("进一步3，一步", { entries: [], words }).unaccounted).toEqual(["1:4 一步3，一步", "1:6 3，一步"]);
    const second = { line: 1, column: 2, printed: "11" };
    expect(keepLedger("111", { entries: [second], words: [] }).unaccounted).toEqual(["1:1 111"]);
  });

  test("covers the numerals of a print from its first, with the words around them", () => {
    const entries = [{ line: 1, column: 3, printed: "约1/3左右" }];
    expect(keepLedger("占约1/3左右，3", { entries, words: [] }).unaccounted).toEqual(["1:9 右，3"]);
  });

  test("finds a print that was saved in other characters than the text, and a numeral that no reader knows", () => {
    const entries = [{ line: 1, column: 3, printed: "20个" }];
    expect(keepLedger("签约２\u200b０ 个", { entries, words: [] })).toMatchObject({ unaccounted: [], faults: [] });
    expect(keepLedger("面积13²㎡", { entries: [], words: [] }).unaccounted).toEqual(["1:3 面积13²㎡"]);
  });
});
