import { expect, test } from "vitest";
import {
  readAddress,
  readColours,
  readFilled,
  readFragment,
  readHash,
  readId,
  readList,
  readPlaceCode,
  readWord,
} from "./text.ts";

test("a text that must be there is kept as it stands", () => {
  expect(readFilled("甲市")).toBe("甲市");
  expect(readFilled("0")).toBe("0");
});

test("its absence is told", () => {
  expect(() => readFilled("")).toThrow(new Error("empty cell: a text is needed"));
});

const hash = "0123456789abcdef".repeat(4);

test("64 hexadecimal digits are a hash", () => {
  expect(readHash(hash)).toBe(hash);
});

test.each([hash.slice(1), `${hash}0`, hash.toUpperCase(), hash.replace("0", "g"), ""])("%j is none", (text) => {
  const mend = "Write 64 lower-case hexadecimal digits";
  expect(() => readHash(text)).toThrow(new Error(`invalid sha256: ${text}. ${mend}`));
});

test.each(["a", "7", "wuhai-2022-review-001"])("%s is an id", (text) => {
  expect(readId(text)).toBe(text);
});

test.each(["", "Wuhai", "a--b", "-a", "a-", "a b", "a_b", "a\n", "乌海"])("%j is none", (text) => {
  const mend = "Write lower-case letters and digits joined by hyphens";
  expect(() => readId(text)).toThrow(new Error(`invalid id: ${text}. ${mend}`));
});

test.each(["150300", "150300-htz"])("%s is a place", (text) => {
  expect(readPlaceCode(text)).toBe(text);
});

test.each(["", "15030", "1503000", "150300-", "150300htz", "150300-h z", "x150300"])("%j is none", (text) => {
  const mend = "Write six digits, or six digits-name";
  expect(() => readPlaceCode(text)).toThrow(new Error(`invalid place code: ${text}. ${mend}`));
});

test("a place may have a colour for each ground, or none", () => {
  expect(readColours("#1c64a8 #74b4ee")).toEqual({ light: "#1c64a8", dark: "#74b4ee" });
  expect(readColours("")).toBeUndefined();
});

test.each(["#1c64a8", "#1c64a8  #74b4ee", "#1C64A8 #74b4ee", "#1c64a8 #74b4ee ", "#1c64a #74b4ee", "blue red", " "])(
  "%j is no pair of colours",
  (text) => {
    expect(() => readColours(text)).toThrow(
      `invalid colours: ${text}. Write those of light and dark ground: #1c64a8 #74b4ee`,
    );
  },
);

test.each([
  ["", []],
  ["cut", ["cut"]],
  ["cut;split;odd-unit", ["cut", "split", "odd-unit"]],
])("%j is read in its order", (text, items) => {
  expect(readList(text)).toEqual(items);
});

test.each([
  ["cut; split", "Write the items joined by ; without spaces"],
  ["cut ;split", "Write the items joined by ; without spaces"],
  ["cut;", "Write the items joined by ; without spaces"],
  [";cut", "Write the items joined by ; without spaces"],
  ["cut;split;cut", "Write each item once"],
])("%j is refused", (text, mend) => {
  expect(() => readList(text)).toThrow(new Error(`invalid list: ${text}. ${mend}`));
});

const options = { noun: "qualifier", among: ["exact", "about", ""] as const };

test.each(["exact", "about", ""])("%j is one of the set", (word) => {
  expect(readWord(word, options)).toBe(word);
});

test.each([
  ["abuot", "unknown qualifier: abuot. Did you mean about?"],
  ["roughly", "unknown qualifier: roughly. Known: exact, about, "],
])("%s is not", (word, message) => {
  expect(() => readWord(word, options)).toThrow(new Error(message));
});

test.each(["甲", "12个", "total of 3,596 companies", "甲".repeat(24)])("%j is a fragment", (text) => {
  expect(readFragment(text)).toBe(text);
});

test.each([
  ["", "empty cell: a text is needed"],
  ["甲".repeat(25), "fragment too long: 25 characters. Keep at most 24"],
  ["签约12个。", "sentence in a fragment: 签约12个。. Keep the words beside the fact"],
  ["It was signed.", "sentence in a fragment: It was signed.. Keep the words beside the fact"],
])("%j is none", (text, message) => {
  expect(() => readFragment(text)).toThrow(new Error(message));
});

test.each(["http://a.cn", "https://a.gov.cn/b/1.html", "http://a.cn:2027/d?e=1"])("%s is an address", (text) => {
  expect(readAddress(text)).toBe(text);
});

test.each(["a.cn", "ftp://a.cn", "http://a", "https://a.cn/b c", "javascript:alert(1)"])("%s is none", (text) => {
  const mend = "Write one that begins with http:// or https://";
  expect(() => readAddress(text)).toThrow(new Error(`invalid address: ${text}. ${mend}`));
});
