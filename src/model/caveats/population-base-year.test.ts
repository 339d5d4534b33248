import { expect, test } from "vitest";
import { census, money, row, world } from "../../../test/lib/fixtures.ts";
import { perHead } from "../derive.ts";
import { populationBaseYear } from "./population-base-year.ts";

const older = { ...census, id: "census-2010-150300" };
const data = { ...world(), census: [census, older] };
const head = (year: string, residents = census) =>
  row(
    perHead({
      value: money("1", { id: `demo-${year}`, period_start: `${year}-01-01`, period_end: `${year}-12-31` }),
      census: residents,
    }),
    year,
  );

test("residents of another year than the money are told", () => {
  const value = head("2022");
  expect(populationBaseYear([row(money("1")), head("2020"), value], data)).toEqual({
    kind: "population-base-year",
    text: {
      zh: "人均数的分母是2020年普查人口，与金额所属的2022年不在同一年。",
      en: "Per-head values divide by the 2020 census population, though the amounts are for 2022.",
    },
    ids: [value.of.id],
    comparable: true,
  });
});

test("several years of money, and several censuses, are told once each", () => {
  const rows = [head("2022"), head("2023", older), head("2021"), head("2022", older)];
  expect(populationBaseYear(rows, data)?.text).toEqual({
    zh: "人均数的分母是2020/2010年普查人口，与金额所属的2022年、2023年、2021年不在同一年。",
    en: "Per-head values divide by the 2020/2010 census population, though the amounts are for 2022, 2023 and 2021.",
  });
});

test("money of the census year, and money without residents, need no word", () => {
  expect(populationBaseYear([head("2020"), row(money("1"))], data)).toBeUndefined();
});
