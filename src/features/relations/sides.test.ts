import { describe, expect, test } from "vitest";
import { relation } from "../../../test/lib/relation.ts";
import { count, money, percent, world } from "../../../test/lib/fixtures.ts";
import { data as read } from "../../model/data.ts";
import type { Relation } from "../../model/types.ts";
import { claimedSide, computedSide } from "./sides.ts";

const data = world([
  money("140.25", { id: "demo-1" }),
  percent("72.6", { id: "demo-2" }),
  count(296, { id: "demo-3" }),
]);

const both = (row: Partial<Relation>) =>
  (["zh", "en"] as const).map((lang) => computedSide(relation(row), { data, lang }));

describe("what a relation comes to is told", () => {
  const rounded = { computed: 3.226e9, low: 3.172e9, high: 3.279e9 };

  test.each<[string, Partial<Relation>, [string, string], [string, string]]>([
    ["with its range", rounded, ["≈32.3亿元", "31.7–32.8亿元"], ["≈\u00a0CNY 3.23 bn", "CNY 3.17–3.28 bn"]],
    [
      "by its limits alone where no value is known",
      { low: 1.976e11, high: 3.958e11 },
      ["", "1976–3958亿元"],
      ["", "CNY 197–396 bn"],
    ],
    ["by the one limit that is known", { high: 73, unit: "次", unit_base: "次" }, ["", "≤ 73次"], ["", "≤ 73"]],
    ["by the other", { low: 73, unit: "次", unit_base: "次" }, ["", "≥ 73次"], ["", "≥ 73"]],
    [
      "without a range where nothing rounds",
      { computed: 296, low: 296, high: 296, unit: "个", unit_base: "个" },
      ["296个", ""],
      ["296", ""],
    ],
    [
      "as a multiple of three digits",
      { computed: 2.1155, low: 2.0823, high: 2.1487, unit: "倍", unit_base: "1" },
      ["≈2.12倍", "2.08–2.15倍"],
      ["≈\u00a02.12 times", "2.08–2.15 times"],
    ],
    [
      "as a multiple between limits",
      { low: 2.0823, high: 2.1487, unit: "倍", unit_base: "1" },
      ["", "2.08–2.15倍"],
      ["", "2.08–2.15 times"],
    ],
  ])("%s", (_, row, zh, en) => {
    const told = ([value, range]: [string, string]) => ({ value, range, printed: false });
    expect(both(row)).toEqual([told(zh), told(en)]);
  });

  test("as a multiple without a range where nothing rounds", () => {
    const [zh] = both({ computed: 2, low: 2, high: 2, unit: "倍", unit_base: "1" });
    expect(zh?.range).toBe("");
  });

  test("as printed where it is a print, whose range ends half a unit beyond its last digit", () => {
    const row = { expression: "demo-1 <= demo-2", computed: 1.4025e10, low: 1.40245e10, high: 1.40255e10 };
    expect(both(row)).toEqual([
      { value: "140.25亿元", range: "140.245–140.255亿元", printed: true },
      { value: "CNY 14.025 bn", range: "CNY 14.0245–14.0255 bn", printed: true },
    ]);
  });

  test("of the first statement where there are several", () => {
    const row = { computed: 1, low: 1, high: 1, unit: "个", unit_base: "个" };
    expect(both({ ...row, expression: "demo-3 < 300 & 7 > 4" })[0]).toMatchObject({ value: "296个", printed: true });
    expect(both({ ...row, expression: "1 = 1 & demo-3 < 300" })[0]).toMatchObject({ value: "1个", printed: false });
  });
});

describe("what the reports claim is", () => {
  const share = { unit: "%", unit_base: "1", claimed: 0.726, claimed_low: 0.7255, claimed_high: 0.7265 };
  const claim = { ...share, computed: 0.5, low: 0.4, high: 0.6 };
  const claimed = (expression: string) => claimedSide(relation({ ...claim, expression }), { data, lang: "zh" });

  test.each(["=", "<=", ">=", "<", ">"])("the print on the right of %s", (sign) => {
    const print = { value: "72.6%", range: "72.55–72.65%", printed: true };
    expect(claimed(`1 + demo-1 ${sign} demo-2`)).toEqual(print);
    expect(claimed(`1 + demo-1 ${sign} demo-2 & demo-3 > 7`)).toEqual(print);
  });

  test("worked out where the right is a sum of its own: then its range is told less finely", () => {
    expect(claimed("demo-2 <= demo-2 / 2")).toEqual({ value: "≈72.6%", range: "72.5–72.7%", printed: false });
  });

  test("nothing where the relation asks for what no report prints", () => {
    expect(claimedSide(relation({ computed: 1, low: 1, high: 1 }), { data, lang: "zh" })).toBeUndefined();
  });
});

describe("what the sums of the reports come to", () => {
  test.each([
    ["wuhai-december", "zh", { value: "≈32.3亿元", range: "31.7–32.8亿元", printed: false }],
    ["wuhai-december-pace", "en", { value: "≈\u00a02.12 times", range: "2.08–2.15 times", printed: false }],
    ["wuhai-signed-amount", "zh", { value: "", range: "1976–3958亿元", printed: false }],
    ["region-trips-base", "zh", { value: "", range: "≤ 73次", printed: false }],
    ["wuhai-trips", "zh", { value: "", range: "14–21次", printed: false }],
    ["wuhai-signed-total", "zh", { value: "102个", range: "", printed: false }],
    ["baotou-started", "en", { value: "", range: "548–1,094", printed: false }],
    ["wuhai-autumn-hundred", "zh", { value: "", range: "≤ 4个", printed: false }],
    ["wuhai-inside-growth", "zh", { value: "≈50.2%", range: "50.15–50.25%", printed: false }],
    ["plan-tax-of-output", "zh", { value: "6%", range: "", printed: false }],
    ["region-base-year", "zh", { value: "≈3391亿元", range: "", printed: false }],
    ["wuhai-funds-outside", "zh", { value: "140.25亿元", range: "140.245–140.255亿元", printed: true }],
    ["region-second-half-growth", "zh", { value: "≈−20.5%", range: "−20.55至−20.52%", printed: false }],
    ["wuhai-key-projects", "en", { value: "296", range: "", printed: false }],
  ] as const)("%s in %s", (id, lang, expected) => {
    const own = read.relations.find((row) => row.id === id);
    expect(own && computedSide(own, { data: read, lang })).toEqual(expected);
  });
});

test("beside a print of four digits the sum has four", () => {
  const known = world([
    percent("117.5", { id: "demo-p" }),
    money("184.2", { id: "demo-m" }),
    count(3, { id: "demo-c" }),
  ]);
  const told = (row: Partial<Relation>) => computedSide(relation(row), { data: known, lang: "en" }).value;
  const share = { unit: "%", unit_base: "1", computed: 1.175471698, low: 1.1748, high: 1.1761 };
  expect(told({ ...share, expression: "a-1 / a-2 = demo-p" })).toBe("≈\u00a0117.5%");
  expect(told({ computed: 1.842e10, low: 1.841e10, high: 1.843e10, expression: "a-1 + a-2 = demo-m" })).toBe(
    "≈\u00a0CNY 18.42 bn",
  );
  expect(told({ ...share, expression: "a-1 / a-2 = demo-c" })).toBe("≈\u00a0118%");
});

test("no sum of the data is told in fewer digits than the print beside it", () => {
  for (const one of read.relations) {
    const claimed = claimedSide(one, { data: read, lang: "en" });
    const value = computedSide(one, { data: read, lang: "en" }).value;
    if (!claimed?.printed || !value.startsWith("≈")) continue;
    const digits = (words: string) =>
      words
        .replace(/^[^\d]*/, "")
        .replaceAll(/[^\d]/g, "")
        .replace(/^0+/, "").length;
    expect(digits(value), `${one.id}: ${value} beside ${claimed.value}`).toBeGreaterThanOrEqual(
      Math.min(digits(claimed.value), 6),
    );
  }
});
