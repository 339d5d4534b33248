import { told } from "../../i18n/corpus.ts";

/** The words of stories, their list and what stands around each. */
export const storyWords = {
  stories: { zh: "故事", en: "Stories" },
  lead: told({
    zh: "从{reportCount}份报道和引用页面里读出来的事。文中每个数字都可以点开，看它印在哪里；推算的另外注明。",
    en: "What {reportCount} reports and the pages cited beside them add up to. Every number opens to show where it is printed; what is derived says so.",
  }),
  derived: { zh: "本站推算，据印出的数", en: "Derived here from printed figures" },
  allows: { zh: "；舍入容许", en: "; rounding allows " },
  counted: {
    zh: "对光伏链上相接的环节，一头乌海、一头包头，各取一家企业，同环明说的没有别家走得更远（只凭推断、照片或转载的不算）；有没有买卖，来源没有说",
    en: "pairs of adjoining links on the photovoltaic chain, one end in Wuhai and one in Baotou, each with one firm, none stated to be further (what is inferred, photographed or reprinted aside); whether they trade, no source says",
  },
  asSet: { zh: "，目标按所定的数算，不计舍入", en: ", the target counted as set, without rounding" },
  toPrint: { zh: "看原处", en: "See where" },
  toSum: { zh: "看算法", en: "See the sum" },
  minutes: { zh: "读完约{n}分钟", en: "{n} {n:minute|minutes} to read" },
  know: { zh: "我们怎么知道", en: "How we know" },
  knowHint: {
    zh: "文中数字的出处，按出现的先后；推算所依的算式各有一行。",
    en: "Where the numbers of this story are printed, in the order in which they occur, and the sums behind those derived.",
  },
  charts: { zh: "相关图表", en: "Charts" },
  others: { zh: "别的故事", en: "More stories" },
} as const;
