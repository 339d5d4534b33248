import { table, type Row } from "./declare.ts";
import { filled, id, names, placeNames, prose, placeInText } from "./kinds.ts";

export const courting = table({
  noun: "row of courting",
  file: "courting.csv",
  about: "Which place courts which part of the country, as a report says.",
  key: ["id"],
  published: {
    name: "courting",
    title: {
      zh: "哪里去哪些区域招商，一行一处说法",
      en: "Who courts which part of the country, one statement per row",
    },
  },
  columns: {
    id: id({ title: { zh: "编号", en: "Id" }, description: { zh: "本行的固定编号。", en: "Stable id of the row." } }),
    report: filled({
      title: { zh: "报道", en: "Report" },
      description: { zh: "所出报道的编号，见 reports.csv。", en: "Report that says so, see reports.csv." },
      references: { to: "reports" },
    }),
    line: placeInText({
      title: { zh: "行号", en: "Line" },
      description: { zh: "在报道文本中的行号，从1数起。", en: "Line of the report's text, from 1." },
    }),
    place: filled({
      title: { zh: "地区代码", en: "Place code" },
      description: { zh: "去招商的地方，见 places.csv。", en: "The place that courts, see places.csv." },
      references: { to: "places" },
    }),
    ...placeNames,
    region: filled({
      title: { zh: "目标区域编号", en: "Target region id" },
      description: { zh: "所招的区域的编号。", en: "The part of the country that is courted." },
      references: { to: "targetRegions" },
    }),
    ...names("region", {
      title: { zh: "目标区域", en: "Target region" },
      zh: { zh: "区域的中文名。", en: "Chinese name of the target region." },
      en: { zh: "区域的英文名。", en: "English name of the target region." },
    }),
    ...prose("printed", {
      needed: true,
      as: "printed_zh",
      title: { zh: "原文地名", en: "As named" },
      description: { zh: "报道点到的地名。", en: "The places as the report names them." },
      english: { zh: "地名的英文。", en: "The places in English." },
    }),
    ...prose("means", {
      needed: true,
      as: "means_zh",
      title: { zh: "做法", en: "Means" },
      description: { zh: "怎样去招。", en: "How it is courted." },
    }),
  },
});

/** A report says that a place courts a part of the country. */
export type Courting = Row<typeof courting>;
