import type { MentionKind } from "../model/mention.ts";
import type { Text } from "../model/types.ts";

/** What the reports say of a topic, as a label: whatever is said of absence is said with these words. */
export const mentionWords: Readonly<Record<MentionKind, Text>> = {
  figure: { zh: "给出数字", en: "a figure is given" },
  named: { zh: "没有给出数字", en: "named without a number" },
  silent: { zh: "本站所读的报道未提到", en: "not mentioned in what was read" },
};

/** The same where there is little room. */
export const shortMentionWords: Readonly<Record<MentionKind, Text>> = {
  ...mentionWords,
  named: { zh: "没有给出数字", en: "no number" },
  silent: { zh: "未提到", en: "not mentioned" },
};

/** What a report says of each league and city. */
export const mentionOfEach: Text = { zh: "各盟市都有：{words}", en: "said of every league and city: {words}" };
