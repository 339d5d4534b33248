import { told, type Told } from "../i18n/corpus.ts";
import type { Text } from "../model/types.ts";

/** What is said of the files that are offered. */
export const exportWords = {
  embedImage: {
    zh: "图片加链接：哪里都能用",
    en: "Picture with a link: works everywhere",
  },
  embedAddress: {
    zh: "本页地址：WordPress 等支持 oEmbed 的系统",
    en: "Address of this page: WordPress and other systems with oEmbed",
  },
  embedIframe: {
    zh: "网页框架（iframe）：不需要脚本",
    en: "Frame: needs no script",
  },
  embedAutoHeight: {
    zh: "网页框架加脚本：高度随图变化",
    en: "Frame with a script: the height follows the chart",
  },
  embedElement: {
    zh: "自定义元素：高度随图变化，主题可以切换",
    en: "Custom element: the height follows the chart, the theme can be switched",
  },
  embedMarkdown: { zh: "图片加链接，Markdown", en: "Picture with a link, in Markdown" },
  embedRelease: {
    zh: "定格版：以后数据订正，这一版也不变",
    en: "Frozen: stays as it is when data are corrected later",
  },
  keptWhole: {
    zh: "在 WordPress 里，作者、编辑、管理员粘贴都原样留下。",
    en: "In WordPress it stays as it is, whether an author, an editor or an administrator pastes it.",
  },
  keptChart: {
    zh: "在 WordPress 里单独占一行，或用“嵌入”区块；作者、编辑、管理员粘贴都显示图表，高度随图变化。高过1000像素的图会缩小，订阅源里留下链接。",
    en: "In WordPress give it a line of its own or the Embed block: it shows the chart, whether an author, an editor or an administrator pastes it, and the height follows. A chart higher than 1000 pixels is drawn smaller; a feed keeps a link.",
  },
  keptLink: {
    zh: "在 WordPress 里用“自定义HTML”区块：编辑、管理员粘贴显示图表，作者粘贴只留下链接。",
    en: "In WordPress use the Custom HTML block: it shows the chart where an editor or an administrator pastes it; where an author does, only a link is left.",
  },
  keptText: {
    zh: "WordPress 本身不认 Markdown，只会显示成文字。",
    en: "WordPress by itself takes no Markdown and shows it as text.",
  },
  dataCare: {
    zh: "怎样用：places、indicators、reports、members 各表按编号与其他表相连，datapackage.json 写明主键和外键。比较之前先看 indicator、status、qualifier、起止日；indicators 的 not_with 列出不可并比的指标；members 的 nature 说明各类能否相加。同一个数可能在报道里印了两次。",
    en: "How to use it: places, indicators, reports and members join the other tables by their ids; datapackage.json states primary and foreign keys. Before comparing look at indicator, status, qualifier and the two days; not_with of indicators lists what must not be set side by side, nature of members whether they add up. A report may print one figure twice.",
  },
  dataAbout: told({
    zh: "{reportPlaces}{reportCount}份招商引资报道（{reportYears}年，含到{lastTarget}年的目标）里的每一处数字：数值、单位、修饰语、时期、地方、指标、报道行号，照原文登记，不取整，不补缺；另有指标定义、算术关系的复算、目标进度、产业链上的企业与项目、招商做法。算出的值一律标明推算。",
    en: "Every numeral of {reportCount} reports on investment promotion (招商引资) in {reportPlaces}, of {reportYears} with targets to {lastTarget}: value, unit, hedge, period, place, indicator and line of the report, as printed, with nothing rounded or filled in; with it definitions of the indicators, arithmetic relations recomputed, targets and progress, firms and projects on industrial chains, and methods of promotion. Computed values are marked as such.",
  }),
} as const satisfies Record<string, Text | Told>;
