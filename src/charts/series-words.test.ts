import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { scopesTitle } from "./series-words.ts";

const subject = { zh: "乌海到位资金", en: "Wuhai’s funds" };
const years = (first: string, last: string) => ({ period_start: `${first}-01-01`, period_end: `${last}-12-31` });

test("the headline counts the indicators, and tells from when to when", () => {
  const rows = [
    row(money("1", years("2020", "2020"))),
    row(money("1", { indicator: "outside-funds", ...years("2023", "2025") })),
  ];
  expect(scopesTitle(rows, subject)).toEqual({
    zh: "乌海到位资金：2020年到2025年的数归作2个指标，连不成一条线",
    en: "Wuhai’s funds, 2020 to 2025: filed under 2 indicators, so the years do not join into one series",
  });
});

test("one name is no finding; years alone are told", () => {
  expect(scopesTitle([row(money("1", years("2020", "2021")))], subject)).toEqual({
    zh: "乌海到位资金：2020年到2021年",
    en: "Wuhai’s funds, 2020 to 2021",
  });
});
