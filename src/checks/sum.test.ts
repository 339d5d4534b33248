import { describe, expect, test } from "vitest";
import { data } from "../lib/data.ts";
import type { Lang, Relation } from "../lib/types.ts";
import { sumOf } from "./sum.ts";

function relation(id: string): Relation {
  const found = data.relations.find((row) => row.id === id);
  if (!found) throw new Error(`no relation: ${id}`);
  return found;
}

const written = (id: string, lang: Lang): string[] =>
  sumOf(relation(id), { data, lang }).map((pieces) =>
    pieces.map(({ text, apart }) => (apart ? ` ${text}` : text)).join(""),
  );

describe("a sum is written with the prints", () => {
  test.each([
    ["wuhai-key-projects", "zh", ["36个 + 260个 = 296个"]],
    ["wuhai-key-projects", "en", ["36 + 260 = 296"]],
    ["wuhai-base-domestic", "zh", ["167.74亿元 ÷ (1 + 90.91%) = ？"]],
    ["wuhai-december", "en", ["CNY 20 bn − CNY 16.774 bn = ?"]],
    ["plan-tax-of-output", "zh", ["9万元 ÷ 150万元 = ？"]],
    ["region-pace", "zh", ["1964.8亿元 ÷ 6 ≥ 3900亿元 ÷ 12"]],
    ["wuhai-clusters-named", "zh", ["列名5个，文中称五大"]],
    ["baotou-strategic-named", "en", ["named 4, stated 5"]],
  ] as const)("%s in %s", (id, lang, expected) => {
    expect(written(id, lang)).toEqual(expected);
  });

  test("and every figure leads to its row on its report's page", () => {
    const [first] = sumOf(relation("wuhai-key-projects"), { data, lang: "zh" });
    expect(first?.flatMap(({ path }) => path ?? [])).toEqual([
      "reports/wuhai-2023-measures/#wuhai-2023-measures-006",
      "reports/wuhai-2023-measures/#wuhai-2023-measures-007",
      "reports/wuhai-2023-measures/#wuhai-2023-measures-005",
    ]);
  });
});
