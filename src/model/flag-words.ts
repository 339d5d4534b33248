import type { Flag, Text } from "./types.ts";

/** What makes a print doubtful, where its unit is printed, and where its period comes from. */
export const flagWords: Record<Flag, Text> = {
  garbled: { zh: "文字识别不清", en: "garbled in recognition" },
  caption: { zh: "出自图片或图注", en: "from a picture or caption" },
  "odd-unit": { zh: "单位或量级存疑", en: "odd unit or magnitude" },
  "odd-print": { zh: "印法存疑", en: "odd print" },
  "lost-unit": { zh: "单位缺失", en: "unit lost" },
  cut: { zh: "句子中断", en: "sentence cut off" },
  split: { zh: "数字被拆行", en: "split across lines" },
  ambiguous: { zh: "所指不明", en: "ambiguous" },
  "unit-elsewhere": { zh: "单位印在别处", en: "unit printed elsewhere" },
  "period-from-report": { zh: "时期只印“今年”", en: "period printed as “this year” only" },
  "period-from-before": { zh: "时期据上文", en: "period taken from the text before" },
};

const plain: readonly Flag[] = ["unit-elsewhere", "period-from-report", "period-from-before"];

/** Whether a flag makes a print doubtful; that its unit or its period stands elsewhere does not. */
export const isDoubt = (flag: Flag): boolean => !plain.includes(flag);
