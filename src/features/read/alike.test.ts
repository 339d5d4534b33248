import { expect, test } from "vitest";
import { alike } from "./alike.ts";
import type { SiteFigure } from "./known.ts";

const figure = (cells: Partial<SiteFigure>): SiteFigure => ({
  indicator: "funds",
  words: "到位资金",
  place: "150200",
  unit: "CNY",
  period: "2022-01-01/2022-12-31",
  label: "",
  value: "",
  where: "",
  href: "",
  ...cells,
});
const row = {
  indicator: "funds",
  place: "150300",
  period: "2022-01-01/2022-12-31",
  unit_base: "CNY",
  context: "…全市【到位资金】…",
};

test("figures of the same indicator and base unit are alike, those of the place and period first", () => {
  const [here, then, both, other] = [
    figure({ place: "150300", period: "" }),
    figure({}),
    figure({ place: "150300" }),
    figure({ period: "2023-01-01/2023-12-31" }),
  ];
  const figures = [other, figure({ unit: "USD" }), figure({ indicator: "agreed" }), then, here, both];
  expect(alike(row, { figures, most: 8 })).toEqual([both, here, then, other]);
  expect(alike(row, { figures, most: 1 })).toEqual([both]);
});

test("without an indicator those are alike whose name stands around the print", () => {
  const named = figure({ indicator: "agreed", words: "协议资金" });
  const figures = [named, figure({ words: "签约额" }), figure({})];
  expect(alike({ ...row, indicator: "" }, { figures, most: 8 })).toEqual([figure({}), named]);
});
