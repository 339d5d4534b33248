import { expect, test } from "vitest";
import { count, money } from "../../../test/lib/fixtures.ts";
import { perProject } from "./per-project.ts";

const amount = money("100");

test("money is divided by a count", () => {
  expect(perProject({ amount, count: count(50) })).toMatchObject({
    id: "derived:per-project:demo-1+demo-3",
    value: 2,
    unit: "亿元/个",
    value_base: 2e8,
    unit_base: "CNY/project",
    low: 1.99e8,
    high: 2.01e8,
    formula: { zh: "100亿元 ÷ 50个", en: "CNY 10 bn ÷ 50 projects" },
    note: { zh: "", en: "" },
  });
});

test("a single project is no plural", () => {
  expect(perProject({ amount, count: count(1) }).formula).toEqual({
    zh: "100亿元 ÷ 1个",
    en: "CNY 10 bn ÷ 1 project",
  });
});

test("different periods are told", () => {
  expect(perProject({ amount, count: count(50, { period_end: "2022-12-31" }) }).note).toEqual({
    zh: "两个输入的时期不同：2022年1—11月与2022年。",
    en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
  });
});

test("an approximate amount leaves no range but a note", () => {
  const rough = perProject({ amount: money("100", { qualifier: "about" }), count: count(50) });
  expect(rough).not.toHaveProperty("low");
  expect(rough.note.en).toBe("The print does not tell how exact the inputs are, so no range is given.");
});

test.each([
  ["no projects", () => perProject({ amount, count: count(0) }), "invalid count: demo-3 (0)."],
  ["money per money", () => perProject({ amount, count: amount }), "demo-1 (CNY). Give a count."],
  ["things per thing", () => perProject({ amount: count(9), count: count(3) }), "Give an amount in CNY."],
  ["another place", () => perProject({ amount, count: count(3, { place: "150200" }) }), "different places"],
])("%s is refused", (_, derive, message) => {
  expect(derive).toThrow(message);
});
