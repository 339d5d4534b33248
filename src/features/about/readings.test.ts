import { expect, test } from "vitest";
import { world } from "../../../test/lib/fixtures.ts";
import type { Reading } from "../../model/types.ts";
import { readings } from "./readings.ts";

const reading = (field: string, differences = 0, found: Partial<Reading> = {}): Reading => ({
  field,
  differences,
  first: 1,
  second: 2,
  neither: 3,
  rule: { zh: "规则", en: "rule" },
  ...found,
});

const readingsOf = (...rows: Reading[]) => readings({ ...world(), readings: rows });

test("each subject has what was found, the sum of the differences, and its own fields in words", () => {
  const found = readingsOf(
    reading("venture-stage", 5),
    reading("ventures-read", 0, { first: 90, second: 91 }),
    reading("numerals-read", 0, { first: 464, second: 460 }),
    reading("printed", 2),
    reading("venture-node", 7),
    reading("reason", 4),
  );
  expect(
    found.map(({ id, words, first, second, differences, fields }) => ({
      told: [id, words.zh, words.en, first, second, differences],
      fields: fields.map((field) => `${field.words.zh} ${field.words.en} ${field.differences}`),
    })),
  ).toEqual([
    {
      told: ["numerals-read", "数字", "numerals", 464, 460, 6],
      fields: ["写法的起止 where the wording starts and ends 2", "不计入的理由 reason for setting aside 4"],
    },
    {
      told: ["ventures-read", "企业与项目", "firms and projects", 90, 91, 12],
      fields: ["进展 stage 5", "环节 node 7"],
    },
  ]);
});

test("a field of the methods is no field of the numerals", () => {
  const found = readingsOf(
    reading("numerals-read"),
    reading("methods-read"),
    reading("method-kind", 1),
    reading("courtings-read"),
  );
  expect(found.map(({ id, words, differences }) => [id, words.zh, words.en, differences])).toEqual([
    ["numerals-read", "数字", "numerals", 0],
    ["methods-read", "招商做法", "methods", 1],
    ["courtings-read", "招商去向", "target regions", 0],
  ]);
});

test.each([
  ["numeral", "是不是数字", "whether it is a numeral"],
  ["disposition", "登记或不计入", "recorded or set aside"],
  ["existence", "有没有这一条", "whether there is such a row"],
  ["company", "企业名", "firm"],
  ["chain", "产业链", "chain"],
  ["capacity", "产能", "capacity"],
  ["confidence", "把握", "confidence"],
  ["kind", "类别", "kind"],
  ["rhythm", "频率", "rhythm"],
  ["here", "本站有无实例", "whether this site shows it"],
  ["place", "地方", "place"],
  ["period", "时期", "period"],
  ["qualifier", "约、超等限定", "hedge"],
  ["status", "性质", "status"],
  ["dimension-or-member", "分组", "breakdown"],
  ["flags", "标记", "flags"],
  ["value", "数值", "value"],
  ["unit", "单位", "unit"],
  ["line", "行号", "line"],
  ["name", "名称", "name"],
  ["mechanism", "做法类别", "mechanism"],
  ["needs", "所需", "what it takes in"],
  ["shows", "目的或结果", "aim or result"],
  ["means", "办法", "means"],
  ["phase", "分期", "phase"],
  ["product", "产品", "product"],
])("the field %s is called %s, %s", (field, zh, en) => {
  const [subject] = readingsOf(reading("numerals-read"), reading(field));
  expect(subject?.fields[0]?.words).toEqual({ zh, en });
});

test("what was not read twice is left out", () => {
  expect(readingsOf(reading("printed", 2))).toEqual([]);
});

test("a field without words stops the build", () => {
  expect(() => readingsOf(reading("numerals-read"), reading("colour"))).toThrow(
    "unnamed field: colour. Give its words in src/features/about/readings.ts.",
  );
});
