import { describe, expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { differentPeriodLength, unstatedPeriod } from "./period-length.ts";

describe("different period length", () => {
  const of = (label: string, period_start: string, period_end: string) =>
    row(money("1", { id: label, period_start, period_end }), label);
  const months = of("A", "2022-01-01", "2022-11-30");

  test("months and days are told in numbers, one without the plural", () => {
    const rows = [
      months,
      of("B", "2022-01-01", "2022-12-31"),
      of("C", "2023-02-01", "2023-02-28"),
      of("D", "2022-05-04", "2022-05-04"),
      of("E", "2022-05-04", "2022-05-06"),
      of("F", "", ""),
    ];
    expect(differentPeriodLength(rows, world())).toEqual({
      kind: "different-period-length",
      text: {
        zh: "统计时段长短不一。11个月：A；12个月：B；1个月：C；1天：D；3天：E；时期未载：F。",
        en: "The values cover periods of different lengths. 11 months: A. 12 months: B. 1 month: C. 1 day: D. 3 days: E. Period not stated: F.",
      },
      ids: ["A", "B", "C", "D", "E", "F"],
      comparable: false,
    });
  });

  test("a year up to the report has no length that is printed, so it is comparable with none that has one", () => {
    const asOf = row({ ...months.of, id: "G", flags: ["period-from-report"] }, "G");
    const found = unstatedPeriod([months, asOf], world());
    expect(found?.comparable).toBe(false);
    expect(found?.text.zh).toBe("有的时期没有写全。11个月：A；“今年”，截至报道时，止于何日未载：G。");
    for (const rows of [
      [months, asOf],
      [asOf, asOf],
    ])
      expect(differentPeriodLength(rows, world())).toBeUndefined();
    const year = of("B", "2022-01-01", "2022-12-31");
    expect(differentPeriodLength([months, asOf, year], world())?.ids).toEqual(["A", "G", "B"]);
    expect(unstatedPeriod([months, asOf, year], world())).toBeUndefined();
  });

  const event = (label: string, from: string, to: string, flags: readonly ["period-from-report"?] = []) =>
    row({ ...of(label, from, to).of, dimension: "event", flags } as typeof months.of, label);
  const day = event("D", "2022-05-04", "2022-05-04");
  const year = event("Y", "2022-01-01", "2022-12-31");
  const several = event("S", "2022-01-01", "2022-11-30", ["period-from-report"]);

  test("of events alone the length says nothing, but a period that is not printed in full is told", () => {
    expect(differentPeriodLength([day, year], world())).toBeUndefined();
    expect(unstatedPeriod([day, year], world())).toBeUndefined();
    expect(unstatedPeriod([day, several, event("U", "", "")], world())).toMatchObject({
      text: { zh: "有的时期没有写全。“今年”，截至报道时，止于何日未载：S；时期未载：U。" },
      comparable: true,
    });
  });

  test("beside the total of a time, the day of an event is told, and a year that only dates it is not", () => {
    expect(differentPeriodLength([months, day, year, several], world())?.ids).toEqual(["A", "D", "S"]);
  });

  test.each([
    ["of one length in different years", [months, of("B", "2023-01-01", "2023-11-30")]],
    ["of which none is stated", [of("A", "", ""), of("B", "", "2022-12-31")]],
  ])("periods %s need no word", (_, rows) => {
    expect(differentPeriodLength(rows, world())).toBeUndefined();
  });

  test("a stock adds nothing up over time, so its period has no length", () => {
    const known = world();
    const indicators = known.indicators.map((each) => ({
      ...each,
      kind: each.id === "funds" ? ("stock" as const) : each.kind,
    }));
    const year = of("B", "2022-01-01", "2022-12-31");
    expect(differentPeriodLength([months, year], { ...known, indicators })).toBeUndefined();
    const signed = row({ ...year.of, indicator: "signed" }, "C");
    expect(differentPeriodLength([months, signed], { ...known, indicators })).toBeUndefined();
    expect(differentPeriodLength([months, signed], known)?.ids).toEqual(["A", "B"]);
  });

  const wanted = row(money("9", { id: "T", status: "target", period_end: "2022-12-31" }), "T");
  test.each([
    ["leads up to a target of its year", [wanted, months], true],
    ["stands beside a target of another place", [row({ ...money("9"), ...wanted.of, place: "150200" }), months], false],
    ["ends after the target", [wanted, of("B", "2022-01-01", "2023-01-31")], false],
    ["stands beside a longer one", [months, of("B", "2022-01-01", "2022-12-31")], false],
  ])("sizes may be compared only where one leads up to a target: one %s", (_, rows, comparable) => {
    expect(differentPeriodLength(rows, world())?.comparable).toBe(comparable);
  });

  test("an average has no length", () => {
    const day = { period_start: "2022-05-04", period_end: "2022-05-04" };
    const average = row(money("1", { ...day, unit: "亿元/个", unit_base: "CNY/project" }), "C");
    expect(differentPeriodLength([months, average], world())).toBeUndefined();
  });
});
