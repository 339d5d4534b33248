import { expect, test } from "vitest";
import { figure, world } from "../../test/lib/fixtures.ts";
import type { Data, Figure, PlaceLevel } from "../model/types.ts";
import { measureLabel, placeLabel } from "./place-label.ts";

const known = world();
const data = (zh: string, en: string, level: PlaceLevel): Data => ({
  ...known,
  places: [{ code: "x", zh, en, level, parent: "" }],
});

test.each<[string, string, PlaceLevel, string, string]>([
  ["内蒙古自治区", "Inner Mongolia", "region", "内蒙古", "Inner Mongolia"],
  ["宁夏回族自治区", "Ningxia", "region", "宁夏", "Ningxia"],
  ["广西壮族自治区", "Guangxi", "region", "广西", "Guangxi"],
  ["新疆维吾尔自治区", "Xinjiang", "region", "新疆", "Xinjiang"],
  ["包头市", "Baotou", "league", "包头", "Baotou"],
  ["阿拉善盟", "Alxa League", "league", "阿拉善", "Alxa"],
  ["海勃湾区", "Haibowan", "district", "海勃湾区", "Haibowan"],
  // What ends a park's name is part of it.
  ["光伏新市", "New PV Town", "park", "光伏新市", "New PV Town"],
])("%s (%s), a %s, is called %s (%s)", (zh, en, level, short, shortEn) => {
  expect(placeLabel("x", data(zh, en, level))).toEqual({ zh: short, en: shortEn });
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
