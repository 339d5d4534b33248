import type { MentionKind } from "../model/mention.ts";
import type { Lang, Text } from "../model/types.ts";
import { fill } from "./fill.ts";

/** What the reports say of a topic, as a label: whatever is said of absence is said with these words. */
export const mentionWords: Readonly<Record<MentionKind, Text>> = {
  figure: { zh: "给出数字", en: "a figure is given" },
  named: { zh: "没有给出数字", en: "named without a number" },
  silent: { zh: "通读的报道未提到", en: "no mention of it in the reports read whole" },
};

/** The same of a place, which is its own topic. */
export const placeMentionWords: Readonly<Record<MentionKind, Text>> = {
  ...mentionWords,
  silent: { zh: "通读的报道未提到", en: "not mentioned in the reports read whole" },
};

/** That nothing of any source is filed under a link or a chain; by its way a source may have named it all the same. */
export const silentEverywhere: Text = {
  zh: "通读的报道和引用页面里，没有归到这里的内容",
  en: "nothing in the reports read whole or on the cited pages is filed here",
};

/** The same where there is little room. */
export const shortMentionWords: Readonly<Record<MentionKind, Text>> = {
  ...mentionWords,
  named: { zh: "没有给出数字", en: "no number" },
  silent: { zh: "没有归到这里的内容", en: "nothing filed here" },
};

/** What a report says of each league and city. */
export const mentionOfEach: Text = { zh: "各盟市都有：{words}", en: "said of every league and city: {words}" };

const citedBeside: Text = {
  zh: "◇ 引用页面有{n}个数",
  en: "◇ {n} {n:figure|figures} on cited pages",
};

/** What cited pages print where the reports say nothing, or beside what they say; empty where they print nothing. */
export const citedBesideWords = (n: number, lang: Lang): string => (n === 0 ? "" : fill(citedBeside[lang], { n }));
