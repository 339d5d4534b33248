import { describe, expect, test } from "vitest";
import { readDay, readDayOrNone } from "../../../scripts/parse/day.ts";
import { readFilled } from "../../../scripts/parse/filled.ts";
import { readHash } from "../../../scripts/parse/hash.ts";
import { readId } from "../../../scripts/parse/id.ts";
import { readList } from "../../../scripts/parse/list.ts";
import { readNumber } from "../../../scripts/parse/number.ts";
import { readNumberOrNone } from "../../../scripts/parse/number-or-none.ts";
import { readPlaceCode } from "../../../scripts/parse/place-code.ts";
import { ratio } from "../../../scripts/parse/ratio.ts";
import { readWhole } from "../../../scripts/parse/whole.ts";
import { readWord } from "../../../scripts/parse/word.ts";

describe("a number", () => {
  test.each([
    ["500", ratio(500n), ratio(1n)],
    ["167.74", ratio(16774n, 100n), ratio(1n, 100n)],
    ["167.740", ratio(16774n, 100n), ratio(1n, 1000n)],
    ["-3.5", ratio(-35n, 10n), ratio(1n, 10n)],
    ["-0.5", ratio(-1n, 2n), ratio(1n, 10n)],
    ["0", ratio(0n), ratio(1n)],
    ["1/3", ratio(1n, 3n), ratio(0n)],
  ])("%s is read with the size of its last place", (text, value, step) => {
    expect(readNumber(text)).toEqual({ value, step });
  });

  test.each([
    ["", "invalid number: "],
    ["约12", "invalid number: 约12"],
    ["1e3", "invalid number: 1e3"],
    ["007", "invalid number: 007"],
    [".5", "invalid number: .5"],
    ["5.", "invalid number: 5."],
    ["1/0", "invalid number: 1/0"],
    ["NaN", "invalid number: NaN"],
    ["１２", "invalid number: １２. Write it in ASCII digits: 12"],
    ["１２．５", "invalid number: １２．５. Write it in ASCII digits: 12.5"],
    ["1,005,136", "invalid number: 1,005,136. Write it without commas: 1005136"],
  ])("%j is refused", (text, message) => {
    expect(() => readNumber(text)).toThrow(new Error(message));
  });
});

describe("a number that may be missing", () => {
  test("keeps its digits as printed", () => {
    expect(readNumberOrNone("100.50")).toEqual({ text: "100.50", value: ratio(201n, 2n) });
  });
  test("is nothing in an empty cell", () => {
    expect(readNumberOrNone("")).toEqual({ text: "", value: undefined });
  });
  test("is refused in words", () => expect(() => readNumberOrNone("约12")).toThrow("invalid number: 约12"));
});

describe("a whole number", () => {
  test("counts from one up", () => expect(readWhole("556621")).toBe(556621));
  test.each(["0", "-1", "1.5", "1/2"])("%s is no count", (text) => {
    expect(() => readWhole(text)).toThrow(`invalid count: ${text}`);
  });
});

describe("a day", () => {
  test.each(["2022-11-30", "2024-02-29", "1999-12-31"])("%s exists", (day) => expect(readDay(day)).toBe(day));
  test.each(["2022-02-30", "2023-02-29", "2022-13-01", "2022-1-1", "20221130", "2022-11", "2022-11-30T00:00"])(
    "%s is refused",
    (day) => expect(() => readDay(day)).toThrow(`invalid day: ${day}. Write a day that exists as YYYY-MM-DD`),
  );
  test("may be missing where that is allowed", () => {
    expect(readDayOrNone("")).toBe("");
    expect(() => readDay("")).toThrow("invalid day");
  });
});

describe("a list", () => {
  test.each([
    ["", []],
    ["cut", ["cut"]],
    ["cut;split", ["cut", "split"]],
  ])("%j is read", (text, items) => expect(readList(text)).toEqual(items));
  test.each(["cut; split", "cut;", ";", "cut;cut"])("%j is refused", (text) => {
    expect(() => readList(text)).toThrow(`invalid list: ${text}`);
  });
});

describe("a word of a fixed set", () => {
  const among = ["exact", "about"] as const;
  test("is read", () => expect(readWord("about", { noun: "qualifier", among })).toBe("about"));
  test("is suggested when the misspelling is close", () => {
    expect(() => readWord("abuot", { noun: "qualifier", among })).toThrow(
      "unknown qualifier: abuot. Did you mean about?",
    );
  });
  test("is listed when nothing is close", () => {
    expect(() => readWord("roughly", { noun: "qualifier", among })).toThrow(
      "unknown qualifier: roughly. Known: exact, about",
    );
  });
});

describe("a name", () => {
  test.each([
    [readId, "wuhai-2022-review-001"],
    [readPlaceCode, "150300"],
    [readPlaceCode, "150300-htz"],
    [readHash, "0123456789abcdef".repeat(4)],
    [readFilled, "乌海市"],
  ])("%o reads %s", (read, text) => expect(read(text)).toBe(text));
  test.each([
    [readId, "Wuhai"],
    [readId, "a--b"],
    [readId, ""],
    [readPlaceCode, "15030"],
    [readPlaceCode, "150300-"],
    [readHash, "ABC"],
    [readFilled, ""],
  ])("%o refuses %j", (read, text) => expect(() => read(text)).toThrow(Error));
});
