import type { Column } from "./column.ts";
import type { Member } from "../model/types.ts";

/** The columns of members.csv: the words for every breakdown and its members. */
export const memberColumns: readonly Column<Member>[] = [
  {
    name: "dimension",
    title: { zh: "分类", en: "Dimension" },
    type: "string",
    key: true,
    description: { zh: "分类方式的编号。", en: "Id of the breakdown." },
    read: ({ dimension }) => dimension,
  },
  {
    name: "member",
    title: { zh: "类别", en: "Member" },
    type: "string",
    key: true,
    description: {
      zh: "类别的编号；空则本行是分类方式自身的名称。",
      en: "Id of the member; empty in the row that names the breakdown itself.",
    },
    read: ({ member }) => member,
  },
  {
    name: "zh",
    title: { zh: "中文名", en: "Chinese name" },
    type: "string",
    description: { zh: "中文名。", en: "Name in Chinese." },
    read: ({ zh }) => zh,
  },
  {
    name: "en",
    title: { zh: "英文名", en: "English name" },
    type: "string",
    description: { zh: "英文名。", en: "Name in English." },
    read: ({ en }) => en,
  },
  {
    name: "nature",
    title: { zh: "性质", en: "Nature" },
    type: "string",
    description: {
      zh: "分类方式的性质：partition 各类可以相加，nested 高档含在低档之内，overlapping 互有重叠，后两种不可相加；类别自身为空。",
      en: "Of the breakdown: members of a partition add up; nested ones contain each other and overlapping ones share some, so neither may be added. Empty for members.",
    },
    read: ({ nature }) => nature,
  },
];
