import type { ChartRow } from "../model/types.ts";
import type { Column } from "../tables/table.ts";
import { figures } from "../tables/figures.ts";
import { columnsNamed, columnsOf } from "../tables/published.ts";

const words = columnsNamed<ChartRow>({
  label_zh: {
    title: { zh: "图中名称", en: "Label (Chinese)" },
    description: { zh: "图形标记的中文名称。", en: "What the mark is called, in Chinese." },
    read: ({ label }) => label.zh,
  },
  label_en: {
    title: { zh: "图中名称（英文）", en: "Label" },
    description: { zh: "图形标记的英文名称。", en: "What the mark is called." },
    read: ({ label }) => label.en,
  },
  group_zh: {
    title: { zh: "图中分组", en: "Group (Chinese)" },
    description: {
      zh: "标记所在的部分；不分组则为空。",
      en: "The part of the chart it belongs to, in Chinese; empty where there is only one.",
    },
    read: ({ group }) => group?.zh,
  },
  group_en: {
    title: { zh: "图中分组（英文）", en: "Group" },
    description: { zh: "分组的英文。", en: "The part of the chart it belongs to; empty where there is only one." },
    read: ({ group }) => group?.en,
  },
});

/** The columns of a chart's CSV: the words it draws, then those of every observation. */
export const chartColumns: readonly Column<ChartRow>[] = [
  ...words,
  ...columnsOf(figures).map((column): Column<ChartRow> => ({
    ...column,
    read: ({ of }, data) => column.read(of, data),
  })),
];
