import { describe, expect, test } from "vitest";
import { figure, row } from "../../../test/lib/fixtures.ts";
import { listAll, listNames, nameRow, nameRows } from "./name-rows.ts";

const named = (zh: string, en: string, group?: { zh: string; en: string }) => ({
  ...row(figure()),
  label: { zh, en },
  ...(group && { group }),
});
const [done, wanted] = [
  { zh: "已到位", en: "done" },
  { zh: "目标", en: "wanted" },
];

describe("a row", () => {
  test("is called by its label alone where no other row carries it", () => {
    const among = [named("甲", "A", done), named("乙", "B", wanted)];
    expect(among.map((one) => nameRow(one, { among, lang: "zh" }))).toEqual(["甲", "乙"]);
  });

  test("gets its group where a row of another group carries the same label", () => {
    const among = [named("甲", "A", done), named("甲", "A", wanted), named("甲", "A")];
    expect(among.map((one) => nameRow(one, { among, lang: "zh" }))).toEqual(["已到位 · 甲", "目标 · 甲", "甲"]);
    expect(among.map((one) => nameRow(one, { among, lang: "en" }))).toEqual(["done · A", "wanted · A", "A"]);
  });

  test("gains nothing from a group that all of its label share", () => {
    const among = [named("甲", "A", done), named("甲", "A", done)];
    expect(among.map((one) => nameRow(one, { among, lang: "en" }))).toEqual(["A", "A"]);
  });
});

const rows = ["甲", "乙", "丙", "丁", "戊", "己"].map((zh, index) => named(zh, "ABCDEF"[index] ?? ""));
const tell = (count: number, most?: number) =>
  (["zh", "en"] as const).map((lang) =>
    nameRows(rows.slice(0, count), { among: rows, lang, ...(most !== undefined && { most }) }),
  );

test.each([
  [1, "甲", "A"],
  [4, "甲、乙、丙、丁", "A; B; C; D"],
  [5, "甲、乙、丙、丁等5项", "A; B; C; D; and 1 more"],
  [6, "图中全部数值", "all values shown"],
])("%i of six rows are named %s, %s", (count, zh, en) => {
  expect(tell(count)).toEqual([zh, en]);
});

test("as many rows are named as asked for, and the rest counted", () => {
  expect(tell(5, 2)).toEqual(["甲、乙等5项", "A; B; and 3 more"]);
  expect(tell(5, 5)).toEqual(["甲、乙、丙、丁、戊", "A; B; C; D; E"]);
});

test("the only row of a chart keeps its name", () => {
  const [one] = rows;
  expect(one && nameRows([one], { among: [one], lang: "zh" })).toBe("甲");
});

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j are joined as a sentence does: %j", (names, joined) => {
  expect(listAll(names)).toBe(joined);
});

test("a name that comes twice is listed, and counted, once", () => {
  const names = ["A", "B", "A", "C"];
  expect(listNames(names, { lang: "en" })).toBe("A; B; C");
  expect(listNames(names, { lang: "zh", most: 2 })).toBe("A、B等3项");
  expect(listNames(names, { lang: "en", most: 3 })).toBe("A; B; C");
});
