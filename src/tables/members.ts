import { table, type Row } from "./declare.ts";
import { filled, text, word } from "./kinds.ts";

export const members = table({
  noun: "member",
  file: "vocab/members.csv",
  about: "The words for every breakdown and its members.",
  key: ["dimension", "member"],
  published: {
    name: "members",
    title: { zh: "分类及其类别，能否相加", en: "Breakdowns and their members, and whether they add up" },
  },
  columns: {
    dimension: filled({
      title: { zh: "分类", en: "Dimension" },
      description: { zh: "分类方式的编号。", en: "Id of the breakdown." },
    }),
    member: text({
      title: { zh: "类别", en: "Member" },
      description: {
        zh: "类别的编号；空则本行是分类方式自身的名称。",
        en: "Id of the member; empty in the row that names the breakdown itself.",
      },
    }),
    zh: filled({
      title: { zh: "中文名", en: "Chinese name" },
      description: { zh: "中文名。", en: "Name in Chinese." },
    }),
    en: filled({
      title: { zh: "英文名", en: "English name" },
      description: { zh: "英文名。", en: "Name in English." },
    }),
    nature: word(["partition", "nested", "overlapping", ""], {
      noun: "nature",
      title: { zh: "性质", en: "Nature" },
      description: {
        zh: "分类方式的性质：partition 各类可以相加，nested 高档含在低档之内，overlapping 互有重叠，后两种不可相加；类别自身为空。",
        en: "Of the breakdown: members of a partition add up; nested ones contain each other and overlapping ones share some, so neither may be added. Empty for members.",
      },
    }),
  },
});

/** The words for one member of a breakdown; an empty `member` names the dimension itself. */
export type Member = Row<typeof members>;
