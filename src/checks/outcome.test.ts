import { describe, expect, test } from "vitest";
import { data } from "../lib/data.ts";
import type { Relation } from "../lib/types.ts";
import { claimedSide, computedSide } from "./outcome.ts";

function relation(id: string): Relation {
  const found = data.relations.find((row) => row.id === id);
  if (!found) throw new Error(`no relation: ${id}`);
  return found;
}

describe("an outcome is told", () => {
  test.each([
    ["wuhai-december", "zh", { value: "≈32.3亿元", range: "31.7–32.8亿元", printed: false }],
    ["wuhai-december-pace", "en", { value: "≈\u00a02.12 times", range: "2.08–2.15 times", printed: false }],
    ["wuhai-signed-amount", "zh", { value: "", range: "1976–3958亿元", printed: false }],
    ["region-trips-base", "zh", { value: "", range: "≤ 73次", printed: false }],
    ["wuhai-funds-outside", "zh", { value: "140.25亿元", range: "140.245–140.255亿元", printed: true }],
    ["region-second-half-growth", "zh", { value: "≈−20.5%", range: "−20.55至−20.52%", printed: false }],
    ["wuhai-key-projects", "en", { value: "296", range: "", printed: false }],
  ] as const)("%s in %s", (id, lang, expected) => {
    expect(computedSide(relation(id), { data, lang })).toEqual(expected);
  });

  test("beside what is printed, unless nothing is", () => {
    expect(claimedSide(relation("region-large-share"), { data, lang: "zh" })).toEqual({
      value: "73.1%",
      range: "73.05–73.15%",
      printed: true,
    });
    expect(claimedSide(relation("wuhai-december"), { data, lang: "zh" })).toBeUndefined();
  });
});
