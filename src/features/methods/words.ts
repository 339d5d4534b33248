import type { Text } from "../../model/types.ts";
import type { MethodHere } from "./method-here.ts";

/** How places promote. */
export const methodWords = {
  finding: {
    zh: "{reports}份报道写了{places}个地方的{n}种招商做法，其中{shown}种，本站有报道的数字或自制的图表可看",
    en: "{reports} reports describe {n} ways of courting investment in {places} places; for {shown} this site has the reports’ figures or charts of its own",
  },
  kindFinding: {
    zh: "{kind}：{places}个地方的{n}种做法，{shown}种本站有报道的数字或自制的图表可看",
    en: "{kind}: {n} methods in {places} places, for {shown} this site has the reports’ figures or charts of its own",
  },
  kindFindingNone: {
    zh: "{kind}：{places}个地方的{n}种做法，本站都没有数字或图表可看",
    en: "{kind}: {n} methods in {places} places, this site has neither figures nor charts for any",
  },
  lead: {
    zh: "同名的做法算一种。报道没有写到，不等于当地没有采用；目的照文中所说写出，是否做到另说。",
    en: "Methods of one name count once. What no report mentions may well be in use. Aims are told as the texts have them, not as achieved.",
  },
  commonest: {
    zh: "写到地方最多的是{names}，有{n}个地方。",
    en: "Most widely named: {names}, in {n} places.",
  },
  commonestEach: {
    zh: "写到地方最多的是{names}，各有{n}个地方。",
    en: "Most widely named: {names}, in {n} places each.",
  },
  kinds: { zh: "按种类看", en: "By kind" },
  allKinds: { zh: "全部", en: "All" },
  matrix: { zh: "不止一地写到的做法", en: "Methods named of several places" },
  matrixHint: {
    zh: "每个标记通向下面的一张卡片；报道说各盟市都有的，各盟市都有标记。空格表示本站没有把该地的做法归在这一行，不等于当地没有这样做。",
    en: "Each mark leads to a card below; what is said of every league and city is marked in each. A blank means that this site has sorted no method of that place under this row; the place may well use it.",
  },
  fewer: { zh: "其中两三地写到的", en: "Of these, named of two or three places" },
  marks: {
    shown: { zh: "本站有同一报道的数字", en: "figures of the same report on this site" },
    own: { zh: "本站照它自制图表", en: "a map or table of our own modelled on it" },
    none: { zh: "只有文字，本站没有它的数字或图表", en: "in words only, with no figure or chart on this site" },
  },
  columnMethod: { zh: "做法", en: "Method" },
  onePlace: { zh: "只在一地写到的做法", en: "Methods reported of one place only" },
  kindOnePlace: { zh: "本类中只有一地写到的做法", en: "Methods of this kind reported of one place only" },
  onePlaceHint: { zh: "按地方排列，点开看卡片。", en: "By place; each leads to its card." },
  rhythm: { zh: "节奏", en: "Rhythm" },
  needs: { zh: "所需", en: "Needs" },
  aimOrResult: { zh: "目的或结果", en: "Aim or result" },
  ruleOrAim: { zh: "规定或目的", en: "Rule or aim" },
  examples: {
    shown: { zh: "本站实例", en: "Shown here" },
    own: { zh: "本站自制", en: "Made by us" },
    none: { zh: "本站没有", en: "Not here" },
  },
} as const satisfies Record<string, Text | Record<MethodHere, Text>>;
