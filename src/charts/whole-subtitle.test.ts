import { expect, test } from "vitest";
import { money, world } from "../../test/lib/fixtures.ts";
import type { ChartKind, ChartRow } from "../model/types.ts";
import { wholeSubtitle } from "./whole-subtitle.ts";

const data = world();
const row = (of: ChartRow["of"]): ChartRow => ({ of, label: { zh: "甲", en: "A" } });
const rows = [row(money("3", { status: "target" })), row(money("5"))];
const subtitleOf = (kind: ChartKind, zh: string, en: string) =>
  wholeSubtitle(rows, { data, kind, title: { zh, en }, subtitle: { zh: "资金", en: "Funds" } });

test.each<[string, ChartKind, string, string, string, string]>([
  [
    "that the headline prints",
    "bars",
    "达到3亿元",
    "CNY 300 m",
    "资金（目标，乌海市，2022年1—11月）",
    "Funds (target, Wuhai, Jan–Nov 2022)",
  ],
  [
    "that the headline says itself",
    "bars",
    "乌海2022年目标3亿元",
    "Wuhai’s target for 2022: CNY 300 m",
    "资金",
    "Funds",
  ],
  ["of which the marks tell all but the place", "bars", "资金", "Funds", "资金（乌海市）", "Funds (Wuhai)"],
  ["that no mark says", "ranges", "乌海", "Wuhai", "资金（目标，2022年1—11月）", "Funds (target, Jan–Nov 2022)"],
])("a subtitle tells of values %s", (_, kind, zh, en, wholeZh, wholeEn) => {
  expect(subtitleOf(kind, zh, en)).toEqual({ zh: wholeZh, en: wholeEn });
});
