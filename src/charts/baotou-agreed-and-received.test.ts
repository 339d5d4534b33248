import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { baotouAgreedAndReceived } from "./baotou-agreed-and-received.ts";

const rows = baotouAgreedAndReceived.select(data);
const year = (name: string) => ({ period_start: `${name}-01-01`, period_end: `${name}-12-31` });
const agreed = (digits: string, name: string) => row(money(digits, { indicator: "agreed-investment", ...year(name) }));
const funds = (indicator: string) => row(money("1", { indicator, ...year("2022") }));

test("what is agreed comes before what is received; no event, target or computed value is among them", () => {
  const kinds = rows.map(({ of }) => of.indicator.replace(/^funds-.*/, "funds"));
  expect(kinds).toEqual(kinds.toSorted());
  for (const { of } of rows) {
    expect([of.basis, of.status]).toEqual(["printed", "actual"]);
    expect(of.period_start).not.toBe(of.period_end);
  }
});

test.each([
  ["two names of funds", ["funds-a", "funds-b"], "到位资金各年名称不同，看不出是否跟上"],
  ["one name", ["funds-a", "funds-a"], "到位资金是另一本账"],
])("with %s the headline tells first and last year, and what can be said", (_, names, ending) => {
  const told = baotouAgreedAndReceived.title([
    agreed("1", "2020"),
    agreed("5", "2021"),
    agreed("9", "2022"),
    ...names.map(funds),
  ]);
  expect(told.zh).toBe(`包头协议投资额2020年1亿元，2022年9亿元；${ending}`);
});

test("with one year the headline tells no change", () => {
  expect(baotouAgreedAndReceived.title([agreed("1", "2020")]).en).toMatch(/two accounts$/);
});
