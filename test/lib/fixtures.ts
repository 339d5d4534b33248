import { tables } from "../../src/tables/index.ts";
import type { ChartRow } from "../../src/charts/define-chart.ts";
import { blank } from "./blank.ts";
import { exactPrint } from "./exact-print.ts";
import { aPlace } from "./place.ts";
import type { Census, Data, Figure, Indicator, Member, Observation, Report } from "../../src/model/types.ts";

const none = { zh: "", en: "" };

/** A made-up printed figure: 100亿元 of funds in Wuhai, January to November 2022. */
export function figure(cells: Partial<Figure> = {}): Figure {
  const own = {
    ...blank(tables.figures),
    id: "demo-1",
    report: "demo",
    line: 3,
    column: 1,
    printed: "100亿元",
    indicator: "funds",
    place: "150300",
    period_start: "2022-01-01",
    period_end: "2022-11-30",
    status: "actual",
    qualifier: "exact",
    value: 100,
    unit: "亿元",
    value_base: 10_000_000_000,
    unit_base: "CNY",
    dimension: "",
    member: "",
    flags: [],
    basis: "printed",
    note: none,
    ...cells,
  } as const;
  return { ...own, exact: cells.exact ?? exactPrint(own) };
}

/** Money in 亿元, printed with these digits. */
export function money(digits: string, cells: Partial<Figure> = {}): Figure {
  const value = Number(digits);
  return figure({ printed: `${digits}亿元`, value, value_base: Number((value * 1e8).toPrecision(12)), ...cells });
}

/** A rate or share, printed with these digits. */
export function percent(digits: string, cells: Partial<Figure> = {}): Figure {
  const value = Number(digits);
  const value_base = Number((value / 100).toPrecision(12));
  return figure({
    id: "demo-2",
    indicator: "growth",
    printed: `${digits}%`,
    value,
    unit: "%",
    value_base,
    unit_base: "1",
    ...cells,
  });
}

/** A count of things with its counting word. */
export function count(value: number, cells: Partial<Figure> = {}): Figure {
  const unit = cells.unit ?? "个";
  return figure({
    id: "demo-3",
    indicator: "projects",
    printed: `${value}${unit}`,
    value,
    unit,
    value_base: value,
    unit_base: unit,
    ...cells,
  });
}

export const census: Census = {
  ...blank(tables.census),
  id: "census-2020-150300",
  place: "150300",
  residents: 500_000,
  source: { zh: "普查", en: "Census" },
  note: { zh: "", en: "" },
};

function indicator(id: string, zh: string, not_with: readonly string[] = []): Indicator {
  return {
    ...blank(tables.indicators),
    id,
    zh,
    en: id,
    definition: { zh: "义", en: "meaning" },
    unit: "CNY",
    kind: "flow",
    low: 0,
    high: 1,
    not_with,
    near: not_with,
  };
}

function report(id: string, title: string, title_en: string): Report {
  return {
    ...blank(tables.reports),
    id,
    place: "150300",
    title,
    title_en,
    publisher: "",
    published: "",
    published_from: "2022-12-01",
    published_to: "2022-12-31",
    kind: "press",
    lines: 9,
    sha256: "",
    url: undefined,
    note: none,
  };
}

function dimension(name: string, nature: Member["nature"]): Member {
  return { dimension: name, member: "", zh: `${name}分类`, en: name, nature };
}

/** A small world that knows these figures. */
export function world(figures: readonly Figure[] = []): Data {
  return {
    // A table of which no test needs a row is there and empty.
    ...(Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Data),
    figures,
    indicators: [
      indicator("funds", "到位资金", ["outside-funds"]),
      indicator("outside-funds", "区外到位资金"),
      indicator("signed", "协议投资"),
      indicator("growth", "增速"),
      indicator("projects", "项目数"),
      indicator("reserve", "储备", ["reserve"]),
      ...["base", "per-head", "per-project", "share", "remainder", "path", "promises"].map((kind) =>
        indicator(`derived-${kind}`, `推算${kind}`),
      ),
    ],
    places: [
      aPlace({
        code: "150000",
        zh: "内蒙古自治区",
        en: "Inner Mongolia",
        level: "region",
        parent: "",
        colour: { light: "#3d3d46", dark: "#d3cfc4" },
        scope: "region",
        screen: 1,
      }),
      aPlace({
        code: "150200",
        zh: "包头市",
        en: "Baotou",
        level: "league",
        parent: "150000",
        colour: { light: "#b8480f", dark: "#f2935c" },
        scope: "baotou",
        screen: 2,
      }),
      aPlace({
        code: "150300",
        zh: "乌海市",
        en: "Wuhai",
        level: "league",
        parent: "150000",
        colour: { light: "#1c64a8", dark: "#74b4ee" },
        scope: "wuhai",
        screen: 3,
      }),
      aPlace({ code: "150302", zh: "海勃湾区", en: "Haibowan", level: "district", parent: "150300" }),
    ],
    units: [
      { unit: "家", base: "家", factor: 1, en: "firms" },
      { unit: "个", base: "个", factor: 1, en: "" },
      { unit: "亿只", base: "只", factor: 1e8, en: "hundred million pieces" },
    ],
    members: [dimension("size", "nested"), dimension("class", "overlapping"), dimension("sector", "partition")],
    reports: [report("demo", "演示", "Demo"), report("other", "另一份 / 副题", "Other / Second line")],
    census: [census],
  };
}

/** A drawn row called `label`. */
export function row(of: Observation, label = "A", group?: string): ChartRow {
  const words = { zh: label, en: label };
  return group === undefined ? { of, label: words } : { of, label: words, group: { zh: group, en: group } };
}
