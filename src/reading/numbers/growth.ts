import { fallBefore } from "./signs.ts";

/** Whether a number is a change against a year or a period before. */
export type Growth = "同比" | "环比" | "none";

// What merely grows or falls does so against the year before.
const hedge = /(?:大?约|近|超过?|突破|不低于|不超过)?-?$/u;
const grows = /(?:增长|增速|增幅|涨幅|上涨|增加)率?(?:为|达到?|了)?负?$/u;
const clauseEnd = /[。！？!?；;\n，,、（(]/u;

/**
 * Reads what the words before a number compare it with: 同比增长86.3% → 同比. `from` is where the number begins, `inherited`
 * what an enumeration carries on.
 */
export function growthAt(
  text: string,
  { from, unit, inherited }: { from: number; unit: string; inherited: Growth },
): Growth {
  if (inherited !== "none") return inherited;
  let start = from;
  while (start > 0 && from - start < 24 && !clauseEnd.test(text[start - 1] ?? "")) start -= 1;
  const clause = text.slice(start, from);
  const wide = text.slice(Math.max(0, start - 16), from);
  const rate = ["%", "‰", "个百分点", "百分点", "倍"].includes(unit);
  if (/环比/u.test(clause)) return "环比";
  if (/年均/u.test(clause)) return "none";
  if (/同比|比上年|比去年|较上年|较去年|上年同期|去年同期/u.test(clause)) return "同比";
  if (rate && /[较比](?:上年|去年|(?:19|20)\d{2}年)(?:同期|末)?/u.test(wide) && /[增降升长落提减]/u.test(clause))
    return "同比";
  const bare = clause.replace(hedge, "");
  return rate && (grows.test(bare) || /^[^负零]|^负增/u.test(fallBefore(bare))) ? "同比" : "none";
}
