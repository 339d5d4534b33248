import { told } from "../../i18n/corpus.ts";

/** The words of the front page. */
export const frontWords = {
  promise: told({
    zh: "{reportPlaces}说招来了多少投资？每个数字都写明出处，读到后来怎样的也写上。",
    en: "How much investment do {reportPlaces} say they attract? Every number with its source and, where read, what came of it.",
  }),
  read: { zh: "读这一篇", en: "Read the story" },
  places: { zh: "选一个地方", en: "Choose a place" },
  cited: {
    zh: "带 ◇ 的地方，另有别的公开网页印过它的数，点开可看。“没读到本级的数”说的是盟市自己的到位资金，旗县区的和增速不算：通读的报道和引用页面都没有，不等于没有公布。",
    en: "Places with ◇ have figures from other public pages as well; open one to see them. “No own figure” is said of the amount of funds received in a league or city as a whole, not of its districts nor of growth: neither the reports read whole nor the cited pages have one, which does not mean not published.",
  },
  stories: { zh: "更多故事", en: "More stories" },
  outcomes: { zh: "说过的，后来怎样", en: "What became of promises" },
  allOutcomes: { zh: "逐条看", en: "One by one" },
  steps: { zh: "从签约到投产，不是一回事", en: "From signing to operation: not one thing" },
  newsrooms: { zh: "给编辑部", en: "For newsrooms" },
  embed: {
    zh: "每幅图都能嵌入，不带脚本；数据可下载，许可是 CC BY 4.0。",
    en: "Every chart embeds without a script; the data can be had under CC BY 4.0.",
  },
  howToEmbed: { zh: "怎样嵌入", en: "How to embed" },
} as const;
