import { computed } from "./declare.ts";
import { rowWith } from "./row-with.ts";

/** Whether what is said comes from a text that was read whole, numeral by numeral, or from a page that is cited. */
export const coverages = ["whole", "cited"] as const;
export type Coverage = (typeof coverages)[number];

/** What tells a row's origin; the tables themselves are built on this, so it names none of them. */
interface Row {
  source?: string;
  report?: string;
  inputs?: readonly string[];
}

interface Known {
  citedSources: readonly { id: string; url?: string; standing: string; published: string }[];
  citedFigures: readonly { id: string }[];
  citedVentures: readonly { id: string }[];
  reports: readonly { id: string; published: string }[];
}

/** Whether a row comes from a cited page; it names the page where others have a report and a line. */
export function isCited<R extends object>(row: R): row is Extract<R, { source: string }> {
  return "source" in row;
}

/** What covers a row: one that is computed is only read whole where all that went in is. */
export function coverageOf(
  row: Row,
  { citedFigures, citedVentures }: Pick<Known, "citedFigures" | "citedVentures">,
): Coverage {
  if (isCited(row)) return "cited";
  const isOfPage = (id: string) => [citedFigures, citedVentures].some((rows) => rowWith(rows, { id }));
  return (row.inputs ?? []).some(isOfPage) ? "cited" : "whole";
}

/** The cited page that a row is taken from, if it is from one. */
const pageOf = ({ source }: Row, { citedSources }: Known) =>
  source === undefined ? undefined : rowWith(citedSources, { id: source });

/** The published columns that say how far a row can be trusted: they stand behind its own. */
export const coverageColumns = {
  coverage: computed({
    title: { zh: "覆盖", en: "Coverage" },
    description: {
      zh: "whole 出自逐个数字读完的报道，cited 引自其他公开页面，只取所引的数；推算值用到 cited 的即为 cited。",
      en: "whole: from a report that is read numeral by numeral; cited: from another public page, of which only what is cited was taken; a computed value is cited where anything that went in is.",
    },
    read: (row: Row, data: Known) => coverageOf(row, data),
  }),
  source: computed({
    title: { zh: "引用页面", en: "Cited page" },
    description: {
      zh: "所引页面的编号，见 sources.csv；出自报道的和推算的为空。",
      en: "Id of the cited page, see sources.csv; empty where it is from a report, or computed.",
    },
    references: { to: "citedSources" },
    read: (row: Row, data: Known) => pageOf(row, data)?.id,
  }),
  source_url: computed({
    title: { zh: "页面网址", en: "Address of the page" },
    description: {
      zh: "所引页面的网址；只见于转载的和不知道网址的为空。",
      en: "Address of the cited page; empty where only a reprint was seen or none is known.",
    },
    read: (row: Row, data: Known) => pageOf(row, data)?.url,
  }),
  standing: computed({
    title: { zh: "页面来头", en: "Standing of the page" },
    description: {
      zh: "official 政府，press 报刊和通讯社，trade 行业媒体或企业，copy 只见于无关网站的转载；不是引用页面的为空。",
      en: "official: a government; press: a newspaper or agency; trade: trade press or a firm; copy: seen only as a reprint on an unrelated site; empty where it is no cited page.",
    },
    read: (row: Row, data: Known) => pageOf(row, data)?.standing,
  }),
  published: computed({
    title: { zh: "发布日", en: "Published" },
    type: "date",
    description: {
      zh: "报道、页面或其网址写明的发布日；未写明的和推算的为空。",
      en: "Day of publication that the report, the page or its address states; empty where none does, or where the row is computed.",
    },
    read: (row: Row, data: Known) =>
      pageOf(row, data)?.published ?? (row.report && rowWith(data.reports, { id: row.report })?.published),
  }),
};
