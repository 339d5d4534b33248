import type { Reason } from "./asides.ts";
import { computed, table } from "./declare.ts";
import { ownReport, line, taken } from "./usual.ts";

/** Figures and asides together, which `npm run data` puts in reading order. */
export const numerals = table({
  noun: "numeral",
  key: ["report", "line", "column"],
  published: { name: "numerals", title: { zh: "每处数字及其去处", en: "Every numeral and what became of it" } },
  columns: {
    report: taken(
      ownReport({ zh: "所出报道的编号，见 reports.csv。", en: "Report it is printed in, see reports.csv." }),
    ),
    line: taken(line),
    column: computed({
      title: { zh: "列号", en: "Column" },
      type: "integer",
      description: { zh: "该行第几个字符，从1数起。", en: "Character of that line, from 1." },
    }),
    printed: computed({
      title: { zh: "原文", en: "As printed" },
      description: { zh: "原文所印，去掉空格。", en: "As printed, without spaces." },
    }),
    disposition: computed({
      title: { zh: "去向", en: "Disposition" },
      description: { zh: "figure 登记为数据，aside 不计入。", en: "figure where it is data, aside where it is not." },
    }),
    figure: computed({
      title: { zh: "数据编号", en: "Figure" },
      description: { zh: "收为数据者在 figures.csv 中的编号。", en: "Id in figures.csv where it is data." },
      references: { to: "figures" },
    }),
    reason: computed({
      title: { zh: "不计入的理由", en: "Reason" },
      description: {
        zh: "不作数据的缘由，如日期、文号、名称。",
        en: "Why it is not data: a date, a document number, a name …",
      },
    }),
  },
});

/** One numeral of a report, in reading order, and what became of it. */
export interface Numeral {
  report: string;
  line: number;
  column: number;
  printed: string;
  disposition: "figure" | "aside";
  /** Id of the figure; empty for an aside. */
  figure: string;
  /** Why it is no figure; empty for a figure. */
  reason: Reason | "";
}
