import { expect, test } from "vitest";
import { census, count, money, percent, row, world } from "../../../test/lib/fixtures.ts";
import { impliedBase, perHead, shareOf } from "../derive.ts";
import { derivedValues } from "./derived-values.ts";

const value = money("100");
const printed = row(value, "A");
const base = impliedBase({ value, growth: percent("25") });
const head = perHead({ value: money("1", { id: "demo-7", qualifier: "about" }), census });

test("what is computed is told with the range that rounding allows, where it allows one", () => {
  expect(derivedValues([printed, row(base, "B"), row(head, "C")], world())).toEqual({
    kind: "derived-values",
    text: {
      zh: "由本站推算，报道中没有，括号内是四舍五入造成的可能范围：B（79.2–80.8亿元）、C。",
      en: "Derived here, not printed in any report (in brackets, the range that rounding allows): B (CNY 7.92–8.08 bn); C.",
    },
    ids: [base.id, head.id],
    comparable: true,
  });
});

test("without a range no brackets are spoken of; what is inferred counts as computed", () => {
  const exact = shareOf({ part: count(1), whole: count(4, { id: "demo-4" }) });
  const rows = [printed, row({ ...exact, basis: "inferred" }, "B")];
  expect(derivedValues(rows, world())?.text).toEqual({
    zh: "由本站推算，报道中没有：B。",
    en: "Derived here, not printed in any report: B.",
  });
});

test("a label that stands twice is told with its group", () => {
  const rows = [row(value, "A", "left"), row(base, "A", "right")];
  expect(derivedValues(rows, world())?.text.en).toContain(": right · A (CNY 7.92–8.08 bn).");
});

test("prints need no such word", () => {
  expect(derivedValues([printed], world())).toBeUndefined();
  expect(derivedValues([], world())).toBeUndefined();
});
