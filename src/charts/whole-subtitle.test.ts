import { expect, test } from "vitest";
import { aPlace } from "../../test/lib/place.ts";
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
    "资金（3亿元：目标；乌海市）",
    "Funds (CNY 300 m: target; Wuhai)",
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
  ["that no mark says", "ranges", "乌海", "Wuhai", "资金（2022年1—11月）", "Funds (Jan–Nov 2022)"],
])("a subtitle tells of values %s", (_, kind, zh, en, wholeZh, wholeEn) => {
  expect(subtitleOf(kind, zh, en)).toEqual({ zh: wholeZh, en: wholeEn });
});

const elsewhere = { place: "150200", period_start: "2023-01-01", period_end: "2023-12-31" };

test.each<[string, ChartKind, string, string]>([
  [
    "all places and periods where one is unsaid",
    "ranges",
    "包头2023年",
    "资金（地方：乌海市、包头市；时段：2022年1—11月、2023年）",
  ],
  ["all places where the marks tell periods", "figures", "包头", "资金（地方：乌海市、包头市）"],
  [
    "a value of the headline with what is its own",
    "ranges",
    "包头2023年3亿元",
    "资金（3亿元：乌海市；3亿元：2022年1—11月）",
  ],
  ["nothing of a value that its mark tells", "bars", "包头3亿元", "资金"],
  ["nothing where headline and marks tell all", "bars", "包头、乌海", "资金"],
])("values of two places and periods: the bracket tells %s", (_, kind, title, whole) => {
  const unlike = [row(money("3")), row(money("5", elsewhere))];
  const { zh } = wholeSubtitle(unlike, { data, kind, title: { zh: title, en: "" }, subtitle: { zh: "资金", en: "" } });
  expect(zh).toBe(whole);
});

test("a park is told by the name of its city", () => {
  const park = aPlace({ code: "park", zh: "甲园", en: "Park A", level: "park", parent: "150300" });
  const { zh } = wholeSubtitle([row(money("3", { place: "park" }))], {
    data: { ...data, places: [...data.places, park] },
    kind: "figures",
    title: { zh: "乌海", en: "Wuhai" },
    subtitle: { zh: "资金", en: "Funds" },
  });
  expect(zh).toBe("资金");
});
