import type { ChartRow } from "../../src/charts/define-chart.ts";
import type { FigureChart } from "../../src/charts/chart.ts";
import type { Caveat } from "../../src/model/caveats/caveat.ts";
import { toTable, type Column } from "../../src/tables/table.ts";
import { perHead } from "../../src/model/derive.ts";
import { data, first, later } from "./data.ts";
import { onceALanguage } from "../../src/drawing/widths.ts";
import { drawingsOf } from "./drawings.ts";
import { census, row } from "../lib/fixtures.ts";

export const printedRow = row(first, "甲");
export const laterRow = row(later, "乙");
/** What is printed, over the residents of the census. */
export const computedRow = row(perHead({ value: first, census }), "人均");

export const columns: readonly Column<ChartRow>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    description: { zh: "永久编号。", en: "A lasting id." },
    read: ({ of }) => of.id,
  },
  {
    name: "value",
    title: { zh: "数值", en: "Value" },
    type: "number",
    description: { zh: "原文的数。", en: "The number printed." },
    unitIn: "unit",
    read: ({ of }) => of.value,
  },
  {
    name: "unit",
    title: { zh: "单位", en: "Unit" },
    type: "string",
    description: { zh: "原文的单位。", en: "The unit printed." },
    read: ({ of }) => of.unit,
  },
];

/** Half as high as it is wide. */
const drawing = (width: number, lang: string) =>
  `<svg width="${width}" height="${width / 2}" viewBox="0 0 ${width} ${width / 2}" role="img" aria-label="alt"><text>${lang}${width}</text></svg>`;

/** A made-up chart of one printed value; its table holds the rows that it is given. */
export function demoChart(cells: Partial<FigureChart> = {}): FigureChart {
  const rows = cells.rows ?? [printedRow];
  return {
    type: "figures",
    data,
    slug: "demo-chart",
    kind: "bars",
    subtitle: { zh: "演示的副题", en: "A subtitle" },
    rows,
    notes: [],
    table: toTable(rows, { columns, data }),
    title: { zh: "演示的标题", en: "A headline" },
    alt: { zh: "替代文字", en: "Alternative text" },
    source: { zh: "《演示》第3行", en: "“Demo” (line 3)" },
    sourceInFull: { zh: "《演示》第3行", en: "“Demo” (line 3)" },
    caveats: [],
    ventures: [],
    drawings: onceALanguage((lang) => drawingsOf((width) => drawing(width, lang))),
    ...cells,
  };
}

/** A caveat that is only words. */
export const caveat: Caveat = {
  kind: "hedged",
  text: { zh: "须知。", en: "Beware." },
  ids: ["demo-1"],
  comparable: true,
};
