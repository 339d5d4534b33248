import type { Text } from "../model/types.ts";

/** What a figure counts where that is less than its indicator says; told by the note of the figure alone. */
interface Narrow {
  words: Text;
  figures: readonly string[];
}

/** The narrower scopes, each with the figures whose notes tell it. */
export const narrowScopes: readonly Narrow[] = [
  { words: { zh: "驻沪办", en: "Shanghai office" }, figures: ["inner-mongolia-2023-h1-040"] },
  { words: { zh: "总投资5000万元以上", en: "CNY 50 m or more" }, figures: ["region-2020-jan-oct-f3"] },
  {
    words: { zh: "亿元以上", en: "CNY 100 m or more" },
    figures: [
      ...["wuhai-2020-work-report-f4", "baotou-2020-work-report-f3", "baotou-rehtz-2022-10-f2"],
      ...["baotou-rehtz-2022-10-f3", "ordos-zero-carbon-2023-f3", "hohhot-2023-q1-f3"],
      ...["hohhot-2023-result-f1", "hohhot-2023-result-f2"],
    ],
  },
  { words: { zh: "重大项目", en: "major projects" }, figures: ["region-2023-03-project-start-f1"] },
  {
    words: { zh: "中蒙两国企业之间", en: "between Chinese and Mongolian firms" },
    figures: ["region-2023-china-mongolia-expo-f1", "region-2023-china-mongolia-expo-f2"],
  },
  {
    words: { zh: "工业重大项目", en: "major industrial projects" },
    figures: ["region-2025-q1-industrial-projects-f2"],
  },
  {
    words: { zh: "1398个工业重点项目", en: "1,398 key industrial projects" },
    figures: ["region-2025-q1-industrial-projects-f1", "region-2025-q1-industrial-projects-f4"],
  },
  {
    words: { zh: "招商与引才合计", en: "with recruitment of talent" },
    figures: ["baotou-2021-work-report-digest-f2", "baotou-2021-work-report-digest-f3"],
  },
  { words: { zh: "签约项目", en: "signed projects" }, figures: ["ordos-yijinhuoluo-2019-work-report-f1"] },
  {
    words: { zh: "绿色农畜产品加工", en: "green food processing" },
    figures: ["hohhot-2022-result-f5", "hohhot-2022-result-f6", "hohhot-2023-jan-apr-signed-f2"],
  },
  { words: { zh: "清洁能源", en: "clean energy" }, figures: ["hohhot-2023-jan-apr-signed-f3"] },
  {
    words: { zh: "新材料和装备制造", en: "new materials and equipment" },
    figures: ["hohhot-2023-jan-apr-signed-f4"],
  },
  { words: { zh: "区外到位资金的任务", en: "task of outside funds" }, figures: ["alxa-2024-result-f10"] },
  { words: { zh: "使用外资的任务", en: "task of foreign investment" }, figures: ["ordos-2024-h1-foreign-capital-f3"] },
  {
    words: { zh: "招商到位资金的任务", en: "task of funds by promotion" },
    figures: ["hinggan-tuquan-2023-work-report-f2"],
  },
  { words: { zh: "框架协议", en: "framework agreements" }, figures: ["xilingol-2023-spring-work-f2"] },
  { words: { zh: "战略合作协议", en: "strategic agreements" }, figures: ["xilingol-2023-spring-work-f3"] },
  {
    words: { zh: "稀土产业", en: "rare-earth industry" },
    figures: ["baotou-re-forum-2022-f1", "baotou-re-forum-2022-f3"],
  },
  {
    words: { zh: "氢能及相关产业", en: "hydrogen industries" },
    figures: ["baotou-hydrogen-2022-f1", "baotou-hydrogen-2022-f2"],
  },
  { words: { zh: "签订入园", en: "signed into a park" }, figures: ["baotou-jiuyuan-2025-f1"] },
  {
    words: { zh: "规模以上装备制造企业", en: "equipment makers above the threshold" },
    figures: ["xilingol-wind-2023-f1", "xilingol-wind-2023-f2"],
  },
];

/** The narrower scope of a printed figure in words; undefined where it counts what its indicator says. */
export function narrowScope(id: string): Text | undefined {
  return narrowScopes.find(({ figures }) => figures.includes(id))?.words;
}
