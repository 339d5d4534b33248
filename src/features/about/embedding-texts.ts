import type { Text } from "../../model/types.ts";

/** What the guide for newsrooms says. `{gaps}` are facts of the code, filled in by `embedding-guide.ts`. */
export const embeddingTexts = {
  steps: { zh: "三步嵌入", en: "In three steps" },
  stepsHow: {
    zh: "打开要用的[图表]({charts})，翻到“嵌入”一节。先选宽度和主题，看预览，各段代码随之改好；再挑一段复制，贴进稿件的网页代码。",
    en: "Open the [chart]({charts}) that you need and go to the section “Embed”. Choose width and theme and look at the preview: all the codes follow. Then copy one of them into the source of your article.",
  },
  stepsFree: {
    zh: "图表和数据以 CC BY 4.0 发布，可以转载，可以商用，注明出处即可；嵌入的图自带出处，不必另写。",
    en: "Charts and data are published under CC BY 4.0: you may reprint them, also commercially, as long as you name the source. An embed names it by itself.",
  },
  stepsLight: {
    zh: "嵌入的图不设 Cookie，不统计读者，不向第三方发出任何请求。一次请求取完，压缩后不超过{embed} KB，产业链图不超过{chainEmbed} KB；不开 JavaScript 也能看，载入以后断网仍在。",
    en: "An embed sets no cookies, counts no readers and asks no third party for anything. It is a single request of at most {embed} KB compressed, {chainEmbed} KB for a chain map; it works without JavaScript, and once loaded it works offline.",
  },
  stepsMany: {
    zh: "要成批选图，可让程序读 [{index}]({indexAddress})，各图的标题和全部地址都在里面。",
    en: "To choose from many, let a program read [{index}]({indexAddress}), which has the titles and all the addresses of every chart.",
  },
  codes: { zh: "选哪一段代码", en: "Which code to take" },
  code: { zh: "代码", en: "Code" },
  where: { zh: "用在哪里", en: "Where to use it" },
  height: { zh: "高度", en: "Height" },
  follows: { zh: "随图变化", en: "follows the chart" },
  proportional: { zh: "按比例", en: "in proportion" },
  iframe: { zh: "网页框架", en: "Frame" },
  iframeWhere: { zh: "允许框架的网页；两边都不用脚本", en: "pages that allow frames; no script on either side" },
  iframeHeight: {
    zh: "固定：够{narrow}至{wide}像素宽的栏用，手机上另有一个高度",
    en: "fixed: enough for columns of {narrow} to {wide} pixels, with another height on phones",
  },
  autoHeight: { zh: "框架加一小段脚本", en: "Frame with a short script" },
  autoHeightWhere: { zh: "也允许脚本的网页", en: "pages that allow scripts as well" },
  element: { zh: "自定义元素", en: "Custom element" },
  elementWhere: {
    zh: "一页放几幅图：共用一个脚本，{script} KB，只取一次",
    en: "several charts on a page: one script of {script} KB serves them all",
  },
  image: { zh: "图片加链接", en: "Picture with a link" },
  imageWhere: {
    zh: "不许用框架的系统；图宽{picture}像素",
    en: "systems that allow no frames; the picture is {picture} pixels wide",
  },
  markdown: { zh: "图片加链接（Markdown）", en: "Picture with a link, in Markdown" },
  markdownWhere: { zh: "用 Markdown 写稿的系统", en: "systems that take Markdown" },
  frozen: { zh: "定格版", en: "Frozen frame" },
  frozenWhere: { zh: "发表以后不许再变的稿件", en: "articles that must never change" },
  frozenHeight: { zh: "同网页框架", en: "as the frame" },
  oembed: { zh: "oEmbed", en: "oEmbed" },
  oembedWhere: {
    zh: "WordPress 等系统：粘贴图表页的地址即可",
    en: "WordPress and other systems: paste the address of the chart’s page",
  },
  oembedHeight: {
    zh: "按{oembed}像素宽给出，窄栏里自行收窄；WordPress 里随图变化，限200至1000像素",
    en: "given for a width of {oembed} pixels, and the frame gives way in narrower columns; in WordPress it follows the chart, from 200 to 1000 pixels",
  },
  poster: { zh: "竖版长图", en: "Portrait picture" },
  posterWhere: {
    zh: "公众号文章等放不了框架的地方；图上有二维码，扫码到图表页",
    en: "WeChat articles and the like; its QR code leads to the chart’s page",
  },
  example: { zh: "例：{title}", en: "For example: {title}" },
  options: { zh: "选项", en: "Options" },
  optionsElement: { zh: "自定义元素有这些属性：", en: "The custom element has these attributes:" },
  attribute: { zh: "属性", en: "Attribute" },
  meaning: { zh: "作用", en: "What it does" },
  optionsFrame: {
    zh: "框架的地址也能带主题等几项，写成 `{query}`。这些不必手写：图表页的预览会改好代码，也会按栏宽算出高度。",
    en: "The address of a frame takes theme and look as well, in the form `{query}`. There is no need to write this by hand: the preview on the chart’s page puts it into the codes, with the height for a column of any width.",
  },
  optionsTheme: {
    zh: "网页有换主题的开关时，改元素的 `theme` 即可；用框架的，向框架发送 `{themeMessage}`。图不重新载入，也不闪。",
    en: "If your page has a switch for its theme, change `theme` of the element; to a frame, post `{themeMessage}`. The chart is not loaded again and does not flash.",
  },
  policies: { zh: "沙箱与安全策略", en: "Sandboxes and security policies" },
  policiesFor: {
    zh: "框架要放进沙箱，或网站设有内容安全策略（CSP）的，看这里",
    en: "For frames in a sandbox and for sites with a content security policy",
  },
  policiesSandbox: {
    zh: "框架放进沙箱时，请给 `allow-scripts allow-popups`；没有后一项，图下通往数据的链接打不开。",
    en: "In a sandbox give the frame `allow-scripts allow-popups`; without the second the link to the data below the chart does not open.",
  },
  policiesCsp: {
    zh: "网站若设有内容安全策略，要放行本站。只用框架的，有 `frame-src` 就够；用自定义元素的，还要 `script-src`。",
    en: "A site with a content security policy has to let ours in. For frames `frame-src` is enough; the custom element also needs `script-src`.",
  },
  policiesCode: { zh: "内容安全策略里要加的", en: "What to add to the policy" },
  policiesNested: {
    zh: "自己的网页若也在沙箱里，又没有 `allow-same-origin`，Chromium 便不显示其中的框架，请改用图片。",
    en: "If your own page stands in a sandbox without `allow-same-origin`, Chromium shows no frame of ours in it: use the picture instead.",
  },
  later: { zh: "以后会不会变", en: "Whether it changes later" },
  laterWhat: {
    zh: "数据订正以后，嵌入的图随之更新，改了什么见[更新与订正]({changelog})。稿件不许再变的，用定格版：那一版的数和画法都留着。",
    en: "When data are corrected, embeds follow; what changed stands in [Changes and corrections]({changelog}). Where an article must not change, use the frozen frame, which keeps the figures and the drawing of its version.",
  },
  messages: { zh: "高度怎样传递", en: "How the height is told" },
  messagesFor: { zh: "自己写脚本的开发者，看这里", en: "For developers who write a script of their own" },
  messagesOwn: {
    zh: "图的高度一变，就用 `postMessage` 告诉所在的网页：",
    en: "Whenever its height changes, a chart tells the page that it stands on by `postMessage`:",
  },
  messagesCode: { zh: "高度消息", en: "The message with the height" },
  messagesOthers: {
    zh: "同时也按 AMP、Medium、Datawrapper、pym（框架地址带 `?childId=`）、open-iframe-resizer 和 WordPress 的格式各发一份，用这些系统的不必写代码。嵌入的图只听一种消息，就是上面说的主题，也只听所在网页的。",
    en: "It says the same in the forms of AMP, Medium, Datawrapper, pym (with `?childId=` in the frame’s address), open-iframe-resizer and WordPress, so that pages which use these need no code. An embed listens to one message only, that of the theme, and only to the page it stands on.",
  },
  screen: { zh: "放上大屏", en: "On a big screen" },
  screenWhat: {
    zh: "展厅、会场可用[大屏]({screen})，各屏自动轮播。地址里的 `seconds` 是每屏停留的秒数，`theme` 是主题。",
    en: "For halls and lobbies there is the [big screen]({screen}), whose slides turn by themselves. In its address, `seconds` says how long each of them stands, and `theme` sets the theme.",
  },
  screenCode: { zh: "大屏的地址", en: "Address of the big screen" },
} as const satisfies Record<string, Text>;

/** What each attribute of the custom element does. */
export const attributeTexts: Readonly<Record<string, Text>> = {
  chart: {
    zh: "哪一幅图：图表页地址里 `charts/` 后面的一段",
    en: "which chart: the part of its page’s address after `charts/`",
  },
  lang: { zh: "语言，`zh` 或 `en`", en: "the language, `zh` or `en`" },
  theme: {
    zh: "`light`（浅色）、`dark`（深色）或 `auto`（随读者的系统），随时可改",
    en: "`light`, `dark` or `auto` (the reader’s system); may change at any time",
  },
  version: { zh: "定格在哪一版，如 `{version}`", en: "the release to freeze it at, such as `{version}`" },
  plain: { zh: "`1`：去掉标题", en: "`1`: without headline" },
  transparent: { zh: "`1`：去掉底色", en: "`1`: without background" },
  height: {
    zh: "图载入之前先占多高，像素数",
    en: "how high it is until the chart has loaded, in pixels",
  },
};
