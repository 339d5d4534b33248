import type { Extent, Standing, Text } from "../../model/types.ts";

/** The pages of what is cited. */
export const sourceWords = {
  title: { zh: "引用页面", en: "Cited pages" },
  lead: {
    zh: "除了逐个数字读完的报道，本站还引用{pages}个公开页面：后来怎样，此前怎样。这里只取所引的数（◇），没有把全文逐个数字登记，不能据此说页面没有提到什么。",
    en: "Beside the reports that are read numeral by numeral, this site cites {pages} public pages: what came later, and what was there before. Only what is cited was taken from them (◇); they were not read numeral by numeral, so nothing follows from what is missing here.",
  },
  pageLead: {
    zh: "本站从这个页面引用了{counts}（◇），没有登记它的其他数字。",
    en: "This site cites {counts} from this page (◇); its other numbers are not recorded.",
  },
  citedFigures: { zh: "{n}个数", en: "{n} {n:figure|figures}" },
  citedVentures: { zh: "{n}条企业与项目", en: "{n} {n:entry|entries} of firms and projects" },
  pages: { zh: "{n}个页面", en: "{n} {n:page|pages}" },
  allCited: { zh: "取{counts}（◇）", en: "{counts} taken from them (◇)" },
  about: { zh: "这个页面", en: "The page" },
  titleField: { zh: "题名", en: "Title" },
  translated: { zh: "题名译文", en: "Title in translation" },
  place: { zh: "地方", en: "Place" },
  publisher: { zh: "发布者", en: "Publisher" },
  published: { zh: "发布日期", en: "Published" },
  standing: { zh: "来头", en: "Standing" },
  extent: { zh: "所见", en: "Seen" },
  seen: { zh: "查看日期", en: "Last read" },
  note: { zh: "附注", en: "Note" },
  unstated: { zh: "未载", en: "not stated" },
  original: { zh: "打开原页面", en: "Open the page itself" },
  noAddress: { zh: "网址不明", en: "address not known" },
  figures: { zh: "引用的数", en: "Figures cited" },
  ventures: { zh: "引用的企业与项目", en: "Firms and projects cited" },
  hint: {
    zh: "左为页面上的几个字，据此可以找到原处；右为本站登记的含义。",
    en: "First a few characters as they stand on the page, by which the place can be found; then what was recorded.",
  },
} as const satisfies Record<string, Text>;

/** Who stands behind a page. */
export const standingWords: Readonly<Record<Standing, Text>> = {
  official: { zh: "政府网站或政府文件", en: "a government" },
  press: { zh: "报刊、通讯社及其网站", en: "a newspaper or news agency" },
  trade: { zh: "行业媒体或企业", en: "trade press or a firm" },
  copy: {
    zh: "只见于与发布者无关的网站转载，因此不给链接",
    en: "seen only as a reprint on a site that has nothing to do with its publisher, hence no link",
  },
};

/** How much of a page was seen. */
export const extentWords: Readonly<Record<Extent, Text>> = {
  whole: { zh: "全文", en: "all of it" },
  excerpt: { zh: "开头一段", en: "its beginning" },
};
