import type { Column } from "./column.ts";
import type { Numeral } from "../model/types.ts";

/** The columns of numerals.csv: every numeral of every report and what became of it. */
export const numeralColumns: readonly Column<Numeral>[] = [
  {
    name: "report",
    title: { zh: "报道", en: "Report" },
    type: "string",
    key: true,
    references: { resource: "reports", field: "id" },
    description: { zh: "所出报道的编号，见 reports.csv。", en: "Report it is printed in, see reports.csv." },
    read: ({ report }) => report,
  },
  {
    name: "line",
    title: { zh: "行号", en: "Line" },
    type: "integer",
    key: true,
    description: { zh: "在报道文本中的行号，从1数起。", en: "Line of the report's text, from 1." },
    read: ({ line }) => line,
  },
  {
    name: "column",
    title: { zh: "列号", en: "Column" },
    type: "integer",
    key: true,
    description: { zh: "该行第几个字符，从1数起。", en: "Character of that line, from 1." },
    read: ({ column }) => column,
  },
  {
    name: "printed",
    title: { zh: "原文", en: "As printed" },
    type: "string",
    description: { zh: "原文所印，去掉空格。", en: "As printed, without spaces." },
    read: ({ printed }) => printed,
  },
  {
    name: "disposition",
    title: { zh: "去向", en: "Disposition" },
    type: "string",
    description: { zh: "figure 登记为数据，aside 不计入。", en: "figure where it is data, aside where it is not." },
    read: ({ disposition }) => disposition,
  },
  {
    name: "figure",
    title: { zh: "数据编号", en: "Figure" },
    type: "string",
    references: { resource: "figures", field: "id" },
    description: { zh: "收为数据者在 figures.csv 中的编号。", en: "Id in figures.csv where it is data." },
    read: ({ figure }) => figure,
  },
  {
    name: "reason",
    title: { zh: "不计入的理由", en: "Reason" },
    type: "string",
    description: {
      zh: "不作数据的缘由，如日期、文号、名称。",
      en: "Why it is not data: a date, a document number, a name …",
    },
    read: ({ reason }) => reason,
  },
];
