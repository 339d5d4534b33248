import { describe, expect, test } from "vitest";
import { aPlace } from "../../../test/lib/place.ts";
import { chainWorld, venture } from "../../../test/chains/fixtures.ts";
import type { Data, Place, Venture } from "../../model/types.ts";
import type { Scope } from "../chain-view.ts";
import { firmRows, leagueName } from "./firm-rows.ts";

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
    const one = venture("1", cells);
    expect(firmRows(one, { scope, lang: "zh", data, width: 320 })).toEqual([zh]);
    expect(firmRows(one, { scope, lang: "en", data, width: 320 })).toEqual([en]);
  });

  test("gives the place a row of its own where the last row has no room", () => {
    const one = venture("1", { company: "一家企业", company_en: "A very new firm" });
    expect(firmRows(one, { scope: "region", lang: "zh", data, width: 60 })).toEqual(["一家企业", "· 乌海"]);
    expect(firmRows(one, { scope: "region", lang: "zh", data, width: 90 })).toEqual(["一家企业·乌海"]);
    expect(firmRows(one, { scope: "region", lang: "en", data, width: 70 })).toEqual(["A very", "new firm", "· Wuhai"]);
    expect(firmRows(one, { scope: "region", lang: "en", data, width: 100 })).toEqual(["A very new", "firm · Wuhai"]);
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
