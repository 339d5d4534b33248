import type { Data, Figure, Indicator } from "../../src/model/types.ts";
import { chainWorld, venture } from "../chains/fixtures.ts";
import { count, money, percent } from "./fixtures.ts";

const known = chainWorld();
const [like] = known.indicators;
if (!like) throw new Error("no indicator to copy.");
const indicator = (id: string, cells: Partial<Indicator> = {}): Indicator => ({
  ...like,
  id,
  not_with: [],
  near: [],
  ...cells,
});

const year = { period_start: "2023-01-01", period_end: "2023-12-31" };
const half = { period_start: "2023-01-01", period_end: "2023-06-30" };
const of = (place: string, cells: Partial<Figure> = {}): Partial<Figure> => ({ ...half, place, ...cells });

/** What the three places of the big screen report and aim at, all of it made up. */
const figures: readonly Figure[] = [
  money("60", { ...of("150000"), id: "region", line: 21, indicator: "funds-domestic", report: "other" }),
  percent("5", { ...of("150000"), id: "region-up", line: 3, indicator: "funds-domestic-growth", report: "other" }),
  money("40", { ...of("150200"), id: "baotou", indicator: "funds-outside" }),
  percent("-3.5", {
    ...of("150200", { printed: "下降3.5%" }),
    id: "baotou-down",
    indicator: "funds-outside-growth",
  }),
  money("20", { ...of("150300"), id: "wuhai", line: 11, indicator: "funds-domestic" }),
  count(9, {
    ...of("150300"),
    id: "wuhai-signed",
    line: 12,
    indicator: "signed-projects",
    note: { zh: "注", en: "N" },
  }),
  money("100", { ...of("150000", year), id: "t-region", line: 22, indicator: "funds-domestic", status: "target" }),
  money("100", { ...of("150200", year), id: "t-behind", line: 7, indicator: "funds-outside", status: "target" }),
  count(70, { ...of("150200", year), id: "t-level", line: 8, indicator: "level", status: "target" }),
  count(30, { ...of("150200"), id: "level", line: 2, indicator: "level" }),
  count(10, { ...of("150302", year), id: "t-over", indicator: "signed-projects", status: "target" }),
  count(12, { ...of("150302"), id: "over", indicator: "signed-projects" }),
  money("36", {
    ...of("150302", year),
    id: "t-span",
    period_end: "2025-12-31",
    indicator: "funds-outside",
    status: "target",
  }),
  count(5, { ...of("150302", year), id: "t-none", indicator: "level", status: "target" }),
  ...[1, 2, 3, 4].map((n) =>
    count(1000 * n, {
      ...of("150200", year),
      id: `t-open-${n}`,
      line: 8 + n,
      indicator: `open-${n}`,
      status: "expected",
    }),
  ),
];

export const board: Data = {
  ...chainWorld([
    venture("a", { node: "ore", line: 5 }),
    venture("b", { node: "ore", line: 4, place: "150200", stage: "under-construction" }),
    venture("c", { node: "metal", line: 6, stage: "sought", confidence: "inferred", report: "other" }),
    venture("d", { node: "", line: 7 }),
  ]),
  figures,
  indicators: [
    indicator("funds-domestic", { zh: "国内资金", en: "Domestic funds", not_with: ["funds-outside"] }),
    indicator("funds-domestic-growth", { kind: "rate" }),
    indicator("funds-outside", { zh: "区外资金", en: "Outside funds", not_with: ["funds-domestic"] }),
    indicator("funds-outside-growth", { kind: "rate" }),
    indicator("signed-projects", { zh: "签约项目", en: "Signed projects" }),
    indicator("level", { zh: "在库项目", en: "Projects in stock", kind: "stock" }),
    ...[1, 2, 3, 4].map((n) => indicator(`open-${n}`, { zh: `待报${n}`, en: `Awaited ${n}` })),
    ...known.indicators,
  ],
};
