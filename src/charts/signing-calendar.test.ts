import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { signingCalendar } from "./signing-calendar.ts";

test("every value stands at a day, in the part of its year", () => {
  const rows = signingCalendar.select(data);
  expect(rows.length).toBeGreaterThan(20);
  for (const { of, group } of rows) {
    expect(of.period_start).toBe(of.period_end);
    expect(group?.en).toBe(of.period_start.slice(0, 4));
  }
});

const amount = (indicator: string) => row(money("1", { indicator }));
test("the headline names the kinds of amounts that are there", () => {
  expect(signingCalendar.title(["agreed-investment", "agreement-amount"].map(amount))).toEqual({
    zh: "集中签约的金额，有的是协议投资额，有的是合作协议金额，不能相加",
    en: "Signings are reported as agreed investment, or as the amount of agreements: do not add these up",
  });
  expect(signingCalendar.title([amount("agreed-investment")]).zh).toBe("哪一天在哪里签了多少");
});
