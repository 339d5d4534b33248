import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";
import type { PlaceLevel } from "./types.ts";

test.each<[string, string, PlaceLevel, string, string]>([
  ["内蒙古自治区", "Inner Mongolia", "region", "内蒙古", "Inner Mongolia"],
  ["宁夏回族自治区", "Ningxia", "region", "宁夏", "Ningxia"],
  ["广西壮族自治区", "Guangxi", "region", "广西", "Guangxi"],
  ["新疆维吾尔自治区", "Xinjiang", "region", "新疆", "Xinjiang"],
  ["包头市", "Baotou", "league", "包头", "Baotou"],
  ["阿拉善盟", "Alxa League", "league", "阿拉善", "Alxa"],
  ["海勃湾区", "Haibowan", "district", "海勃湾区", "Haibowan"],
  // Only what ends the name is left out.
  ["市中区", "League Banner", "district", "市中区", "League Banner"],
  // What ends a park's name is part of it.
  ["光伏新市", "New PV Town", "park", "光伏新市", "New PV Town"],
])("%s (%s), a %s, is called %s (%s)", (zh, en, level, short, shortEn) => {
  expect(shortName({ zh, en, level })).toEqual({ zh: short, en: shortEn });
});
