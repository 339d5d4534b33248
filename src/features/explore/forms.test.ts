import { expect, test } from "vitest";
import { caveats } from "../../model/compare.ts";
import { printedFigures } from "../../model/coverage.ts";
import { data } from "../../model/data.ts";
import { indicatorOf } from "../../model/lookup.ts";
import type { Observation } from "../../model/types.ts";
import { money, percent } from "../../../test/lib/fixtures.ts";
import { observations } from "./explore-file.ts";
import { drawnForm, formChoices, mostDrawn, type Form } from "./forms.ts";
import { formReasons } from "./words.ts";

const all = printedFigures(data);
const whole = ({ dimension, flags }: (typeof all)[number]) => dimension === "" && flags.length === 0;
const may = (chosen: readonly Observation[]) =>
  formChoices(chosen, data).flatMap(({ form, reasons }) => (reasons.length === 0 ? [form] : []));
const against = (chosen: readonly Observation[], wanted: Form) =>
  formChoices(chosen, data)
    .filter(({ form }) => form === wanted)
    .flatMap(({ reasons }) => reasons);

const year = { period_start: "2023-01-01", period_end: "2023-12-31" } as const;
const funds = (digits: string, place: string, indicator = "funds-domestic") =>
  money(digits, { id: `${place}-${indicator}`, ...year, place, indicator });
const pair = [funds("100", "150200"), funds("50", "150300")];

test("one indicator of one year in two places is drawn as bars", () => {
  expect(may(pair)).toEqual(["bars", "figures"]);
  expect(drawnForm(formChoices(pair, data), undefined)?.form).toBe("bars");
});

test("two indicators of two places are small multiples, each on a scale of its own", () => {
  const four = [...pair, funds("80", "150200", "agreed-investment"), funds("9", "150300", "agreed-investment")];
  expect(may(four)).toEqual(["panels", "figures"]);
});

test("Baotou's 577.22 and Wuhai's 167.74 are numbers of their own, and the reason is that of their caveat", () => {
  const rows = all.filter(({ value, unit }) => unit === "亿元" && (value === 577.22 || value === 167.74)).slice(0, 2);
  expect(rows.map(({ value }) => value).toSorted()).toEqual([167.74, 577.22]);
  expect(may(rows)).toEqual(["figures"]);
  const barred = caveats(
    rows.map((of) => ({ of, label: { zh: "甲", en: "a" } })),
    data,
  ).find(({ comparable }) => !comparable);
  expect(barred?.kind).toBe("different-indicator");
  expect(against(rows, "bars")).toContainEqual(barred?.text);
});

test("one indicator of one place over the years is told by time", () => {
  const rows = all.filter((of) => whole(of) && of.place === "150200" && of.indicator === "funds-domestic-outside");
  const dated = rows.filter(({ period_start, period_end }) => period_start !== "" && period_end !== "");
  expect(new Set(dated.map(({ period_end }) => period_end)).size).toBeGreaterThan(1);
  expect(drawnForm(formChoices(dated, data), undefined)?.form).toBe("series");
});

test("amounts are no dots and rates no bars; ranks and declines are neither", () => {
  const rates = all.filter(({ indicator }) => indicator.endsWith("-growth")).slice(0, 3);
  expect(against(rates, "bars")).toContainEqual(formReasons.rates);
  expect(against(pair, "dots")).toContainEqual(formReasons.amounts);
  const declines = ["-3.5", "-2"].map((digits) => percent(digits, { indicator: "funds-domestic-growth" }));
  expect(against(declines, "dots")).toContainEqual(formReasons.negative);
  const ranks = all.filter(({ indicator }) => indicatorOf(indicator, data).kind === "rank").slice(0, 2);
  expect(ranks).toHaveLength(2);
  expect(may(ranks)).toEqual(["figures"]);
});

test("one row, and more than can be told apart, are numbers alone", () => {
  expect(may(all.slice(0, 1))).toEqual(["figures"]);
  expect(against(all.slice(0, mostDrawn + 1), "bars")).toEqual([formReasons.tooMany]);
});

test("small multiples need two measures of two things, each cell once", () => {
  expect(against(pair, "panels")).toContainEqual(formReasons.oneMeasure);
  const other = pair.map((of) => ({ ...of, indicator: "agreed-investment" }));
  expect(against([...pair, ...other, ...other], "panels")).toContainEqual(formReasons.twice);
});

test("what a reader wants is drawn where it may be, else the first that may", () => {
  const choices = formChoices(pair, data);
  expect(drawnForm(choices, "figures")?.form).toBe("figures");
  expect(drawnForm(choices, "dots")?.form).toBe("bars");
});

test("no two rows of the data share a scale where a caveat of theirs forbids it", () => {
  const every = [...all, ...observations(data).derived];
  const pairs = every.flatMap((of, index) =>
    [1, 7].flatMap((step): Observation[][] => {
      const other = every[(index + step) % every.length];
      return other ? [[of, other]] : [];
    }),
  );
  const wrong = pairs.filter((pair) => {
    const rows = pair.map((of) => ({ of, label: { zh: of.id, en: of.id } }));
    const units = new Set(pair.map(({ unit_base }) => unit_base)).size;
    const barred = units > 1 || caveats(rows, data).some(({ comparable }) => !comparable);
    const drawn = may(pair);
    return barred && (drawn.includes("bars") || drawn.includes("dots"));
  });
  expect(wrong).toEqual([]);
});
