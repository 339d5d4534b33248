import { expect, test } from "vitest";
import { figure, world } from "../../test/lib/fixtures.ts";
import type { Figure } from "../model/types.ts";
import { measureLabel, placeLabel } from "./place-label.ts";

const known = world();
test("a place is called by its short name", () => {
  expect(placeLabel("150200", known)).toEqual({ zh: "包头", en: "Baotou" });
});

test.each<[Partial<Figure>, string, string]>([
  [{ indicator: "funds-domestic" }, "乌海 · 国内到位资金", "Wuhai · domestic"],
  [{ indicator: "funds-outside", place: "150200" }, "包头 · 区外到位资金", "Baotou · from outside the region"],
  [{ indicator: "funds-domestic-outside" }, "乌海 · 国内（区外）到位资金", "Wuhai · domestic, from outside the region"],
  // A rate is called after what grows.
  [{ indicator: "funds-outside-growth" }, "乌海 · 区外到位资金", "Wuhai · from outside the region"],
  [{ indicator: "signed" }, "乌海 · 协议投资", "Wuhai · signed"],
  [{ indicator: "signed", status: "expected" }, "乌海 · 协议投资（预计）", "Wuhai · signed (expected)"],
  [{ indicator: "signed", status: "target" }, "乌海 · 协议投资", "Wuhai · signed"],
])("what is measured by %j is called %s (%s)", (cells, zh, en) => {
  expect(measureLabel(figure(cells), known)).toEqual({ zh, en });
});
