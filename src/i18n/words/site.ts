import type { Text } from "../../model/types.ts";

/** What stands on every page. */
export const siteWords = {
  colon: { zh: "：", en: ": " },
  comma: { zh: "、", en: ", " },
  site: { zh: "招商有数", en: "Counting Investment" },
  siteOther: { zh: "Counting Investment", en: "招商有数" },
  tagline: {
    zh: "乌海、包头、内蒙古招商引资报道里的每一个数字",
    en: "Every number in reports on investment promotion in Wuhai, Baotou and Inner Mongolia",
  },
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNavigation: { zh: "主要栏目", en: "Sections" },
  home: { zh: "首页", en: "Front page" },
  charts: { zh: "图表", en: "Charts" },
  reports: { zh: "报道", en: "Reports" },
  places: { zh: "地方", en: "Places" },
  data: { zh: "数据", en: "Data" },
  about: { zh: "说明", en: "About" },
  licenceData: { zh: "数据与图表", en: "Data and charts" },
  licenceCode: { zh: "代码", en: "Code" },
  licenceMore: { zh: "许可说明", en: "Licences" },
  footerNote: {
    zh: "不设 Cookie，不统计访问，不向第三方发出任何请求。",
    en: "No cookies, no visitor tracking, no requests to third parties.",
  },
} as const satisfies Record<string, Text>;
