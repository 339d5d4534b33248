import { describe, expect, test } from "vitest";
import { aPlace } from "../../../test/lib/place.ts";
import { chainWorld, presence } from "../../../test/chains/fixtures.ts";
import { data as real } from "../../model/data.ts";
import type { Data, Place, Venture } from "../../model/types.ts";
import type { Scope } from "../chain-view.ts";
import type { Presence } from "../presence.ts";
import { firmRows, firmWords, leagueName } from "./firm-rows.ts";

const more: Place[] = [
  aPlace({ code: "152900", zh: "阿拉善盟", en: "Alxa League", level: "league", parent: "150000" }),
  aPlace({ code: "152921-park", zh: "阿拉善开发区", en: "Alxa Zone", level: "park", parent: "152921" }),
  aPlace({ code: "152921", zh: "阿拉善左旗", en: "Alxa Left Banner", level: "district", parent: "152900" }),
];
const known = chainWorld();
const data: Data = {
  ...known,
  places: [...known.places, ...more],
  units: [{ unit: "亿元", base: "CNY", factor: 1e8, en: "" }],
};

const cluster = { company: "", company_en: "", project: "产业集群", project_en: "Cluster" } as const;

describe("a label", () => {
  const sized = { amount: "15", amount_unit: "亿元" };
  test.each<[string, Partial<Venture>, Scope, string, string]>([
    ["of a city is the name alone", {}, "wuhai", "企业1", "Firm 1"],
    ["says how large it is", sized, "baotou", "企业1，总投资：15亿元", "Firm 1, total investment CNY 1.5 bn"],
    ["of the region says where it is", {}, "region", "企业1·乌海", "Firm 1 · Wuhai"],
    ["of the region says the league of a park", { place: "152921-park" }, "region", "企业1·阿拉善", "Firm 1 · Alxa"],
    [
      "says size, then place",
      sized,
      "region",
      "企业1，总投资：15亿元·乌海",
      "Firm 1, total investment CNY 1.5 bn · Wuhai",
    ],
    ["of the region as a whole says no place", { place: "150000" }, "region", "企业1", "Firm 1"],
  ])("%s", (_, cells, scope, zh, en) => {
    const one = presence("1", cells);
    expect(firmRows(one, { scope, lang: "zh", data, width: 320 })).toEqual([zh]);
    expect(firmRows(one, { scope, lang: "en", data, width: 320 })).toEqual([en]);
  });

  test("has the sign of a cited page before it, and the year behind it where that is long ago", () => {
    const old = { ...presence("1"), coverage: "cited", isOld: true, year: "2019" } as const;
    expect(firmRows(old, { scope: "region", lang: "zh", data, width: 320 })).toEqual(["◇企业1·乌海·2019"]);
    expect(firmRows(old, { scope: "wuhai", lang: "en", data, width: 320 })).toEqual(["◇ Firm 1 · 2019"]);
  });

  test("keeps place and year together, and a name that has room in one row whole", () => {
    const one = presence("1", { company: "一家企业", company_en: "A very new firm" });
    expect(firmRows(one, { scope: "region", lang: "zh", data, width: 60 })).toEqual(["一家企业·", "乌海"]);
    expect(firmRows(one, { scope: "region", lang: "zh", data, width: 90 })).toEqual(["一家企业·乌海"]);
    expect(firmRows(one, { scope: "region", lang: "en", data, width: 130 })).toEqual(["A very new firm ·", "Wuhai"]);
    const old = { ...one, isOld: true, year: "2019" };
    expect(firmRows(old, { scope: "region", lang: "zh", data, width: 92 })).toEqual(["一家企业·", "乌海·2019"]);
  });

  test("never leaves the sign of a cited page alone in a row, and is read with no word broken", () => {
    const one = { ...presence("1", { company_en: "14 permanent-magnet motor projects" }), coverage: "cited" } as const;
    for (let width = 70; width < 300; width += 5) {
      expect(firmRows(one, { scope: "region", lang: "en", data, width })[0]).toMatch(/^◇ 14/);
    }
    expect(firmWords(one, { scope: "region", lang: "en", data })).toBe("◇ 14 permanent-magnet motor projects · Wuhai");
  });

  test("breaks a longer name so that they have room behind its last word", () => {
    const one = presence("1", { company: "一家名称很长的企业", company_en: "A very new firm" });
    expect(firmRows(one, { scope: "region", lang: "zh", data, width: 90 })).toEqual(["一家名称很长的", "企业·乌海"]);
    expect(firmRows(one, { scope: "region", lang: "en", data, width: 100 })).toEqual(["A very new", "firm · Wuhai"]);
  });

  test("says the project too, then how far it is, where another on the card would read alike", () => {
    const rows = (one: Presence, among: readonly Presence[]) =>
      firmRows(one, { scope: "wuhai", lang: "zh", data, width: 320, among }).join("");
    const [a, b] = [
      presence("1", { company: "甲", project: "一期" }),
      presence("2", { company: "甲", project: "二期" }),
    ];
    expect([rows(a, [a, b]), rows(b, [a, b]), rows(a, [a])]).toEqual(["甲：一期", "甲：二期", "甲"]);
    const [c, d] = [presence("3", { ...cluster, stage: "sought" }), presence("4", { ...cluster, stage: "target" })];
    expect([rows(c, [c, d]), rows(d, [c, d])]).toEqual(["产业集群（拟招）", "产业集群（规划目标）"]);
    const larger = presence("5", { company: "甲", amount: "15", amount_unit: "亿元" });
    expect(rows(larger, [larger, a])).toBe("甲，总投资：15亿元");
  });

  test("gives them a row of their own where no word has room beside them", () => {
    const one = presence("1", { company_en: "Electrohydrometallurgy" });
    expect(firmRows(one, { scope: "region", lang: "en", data, width: 190 })).toEqual([
      "Electrohydrometallurgy ·",
      "Wuhai",
    ]);
  });

  test("leaves no single letter of a name to stand before them", () => {
    const one = { ...presence("1", { company: "上海电气" }), isOld: true, year: "2020" };
    for (const width of [70, 80, 90, 100])
      expect(firmRows(one, { scope: "region", lang: "zh", data, width }).filter((row) => row.startsWith("气"))).toEqual(
        [],
      );
  });

  test("never parts an amount", () => {
    const one = presence("1", { company_en: "A firm", amount: "15", amount_unit: "亿元" });
    expect(firmRows(one, { scope: "wuhai", lang: "en", data, width: 130 })).toEqual([
      "A firm, total",
      "investment",
      "CNY 1.5 bn",
    ]);
  });

  test.each([
    ["万吨", "10", "100,000 t a year"],
    ["吉瓦时", "10", "10 GWh a year"],
    ["台", "5000", "5,000 machines a year"],
  ])("nor a number from its %s", (unit, capacity, words) => {
    const cells = { company_en: "A firm", capacity, capacity_unit: unit, capacity_per: "year" } as const;
    for (const width of [170, 185, 200, 215, 230]) {
      const rows = firmRows(presence("1", cells), { scope: "wuhai", lang: "en", data: real, width });
      expect(rows.filter((row) => row.includes(words))).toHaveLength(1);
    }
  });

  test("parts one that has no room at its spaces, never within its number", () => {
    const one = presence("1", { company_en: "A firm", amount: "77.992898", amount_unit: "亿元" });
    const rows = firmRows(one, { scope: "wuhai", lang: "en", data, width: 80 });
    expect(rows.filter((row) => /\d/.test(row))).toEqual(["7.7992898"]);
  });
});

test.each([
  ["150300", "乌海", "Wuhai"],
  ["150302", "乌海", "Wuhai"],
  ["152900", "阿拉善", "Alxa"],
  ["152921-park", "阿拉善", "Alxa"],
])("%s lies in %s", (code, zh, en) => {
  expect(leagueName(code, { lang: "zh", data })).toBe(zh);
  expect(leagueName(code, { lang: "en", data })).toBe(en);
});
