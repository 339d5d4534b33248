import { table, type Row } from "./declare.ts";
import { each } from "./each.ts";
import { filled, prose } from "./kinds.ts";
import { names, placeNames, place, line, rowId } from "./usual.ts";

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
    id: rowId(),
    report: filled({
      title: { zh: "报道", en: "Report" },
      description: { zh: "所出报道的编号，见 reports.csv。", en: "Report that says so, see reports.csv." },
      references: { to: "reports" },
    }),
    line,
    place: place({ zh: "去招商的地方，见 places.csv。", en: "The place that courts, see places.csv." }),
    each,
    ...placeNames,
    region: filled({
      title: { zh: "目标区域编号", en: "Target region id" },
      description: { zh: "所招的区域的编号。", en: "The part of the country that is courted." },
      references: { to: "targetRegions" },
    }),
    ...names("region", { title: { zh: "目标区域", en: "Target region" }, noun: { zh: "区域", en: "Target region" } }),
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
