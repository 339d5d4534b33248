import { table, type Row } from "./declare.ts";
import { each } from "./each.ts";
import { text, id, word, prose } from "./kinds.ts";
import { names, ownNames, placeNames, place, ownReport, line, rowId } from "./usual.ts";

/** What sort of thing a mechanism of promotion is. */
export const methodKinds = [
  "organisation",
  "dispatch",
  "assessment",
  "instrument",
  "channel",
  "service",
  "finance",
] as const;
export type MethodKind = (typeof methodKinds)[number];

export const methods = table({
  noun: "method",
  file: "methods/<report>.csv",
  about:
    "The methods of promotion that the report describes, each with the page of this site that shows it or why none does.",
  key: ["id"],
  published: { name: "methods", title: { zh: "各地的招商做法", en: "How each place promotes investment" } },
  columns: {
    id: rowId({ about: "`<report>-m<number>`, stable once published." }),
    report: ownReport({ zh: "所出报道的编号，见 reports.csv。", en: "Report that describes it, see reports.csv." }),
    line,
    place: place({ zh: "采用它的地区，见 places.csv。", en: "Place that uses it, see places.csv." }),
    each,
    ...placeNames,
    ...ownNames({ title: { zh: "做法", en: "Method" } }),
    kind: word(methodKinds, {
      noun: "kind of method",
      title: { zh: "种类", en: "Kind" },
      description: {
        zh: "organisation 组织，dispatch 调度，assessment 考核，instrument 图表台账，channel 渠道，service 服务，finance 金融。",
        en: `${methodKinds.join(", ")}.`,
      },
      about: "What sort of thing it is.",
    }),
    mechanism: id({
      title: { zh: "做法类别编号", en: "Mechanism id" },
      description: {
        zh: "各地同类做法归在一起的编号。",
        en: "What it has in common with methods of other names and places.",
      },
      references: { to: "mechanisms" },
    }),
    ...names("mechanism", {
      title: { zh: "做法类别", en: "Mechanism" },
      english: { zh: "做法类别的英文名。", en: "Name of the mechanism." },
    }),
    ...prose("rhythm", {
      title: { zh: "节奏", en: "Rhythm" },
      description: {
        zh: "多久一次；报道未说则为空。",
        en: "How often it runs; empty where the report does not say.",
      },
    }),
    ...prose("needs", {
      needed: true,
      title: { zh: "所需", en: "Needs" },
      description: { zh: "它要用到什么。", en: "What it takes in." },
    }),
    ...prose("shows", {
      needed: true,
      title: { zh: "目的或结果", en: "Aim or result" },
      description: {
        zh: "它求什么或显示什么，按文中所说；方案和措施里的是规定或目的，不是结果。",
        en: "What it is for or what it shows, as the text has it; of a plan or measures a rule or an aim, not a result.",
      },
    }),
    here: text({
      title: { zh: "本站页面", en: "Shown here" },
      description: {
        zh: "本站展示同一报道、同一地方这一做法的页面，或照其样子做的图表；没有则为空。",
        en: "Path of the page of this site that shows it by the same report of the same place, or a map or table modelled on it; empty where none does.",
      },
    }),
    ...prose("why", {
      title: { zh: "未展示的原因", en: "Why not" },
      description: { zh: "本站为何没有展示。", en: "Why this site does not show it." },
      english: { zh: "原因的英文。" },
    }),
  },
});

/** One method of investment promotion that a report describes. */
export type Method = Row<typeof methods>;
