import type { Amount } from "./numbers/amounts.ts";
import type { Growth } from "./numbers/growth.ts";
import type { JoinedText } from "./joined-text.ts";

const rates: readonly string[] = ["%", "‰", "个百分点", "百分点", "倍", "成"];
const clauseEnd = /[。！？!?；;\n，,、（(]/u;

/** How far before a number a word may stand that makes it a decline. */
const reach = 16;

interface Read {
  growth: Growth;
  places: readonly string[];
  joined: JoinedText;
}

/** Why a judge should look at a candidate twice, one short reason each; none for most. */
export function doubtsOf(amount: Amount, { growth, places, joined }: Read): string[] {
  const { text, lines } = joined;
  const clause = clauseBefore(text, amount.at);
  const decline = /[降减跌缩少滑落窄萎负亏↓▼]/u.exec(clause)?.[0];
  const changes = growth !== "none" || rates.includes(amount.unit);
  const [first, last] = [lines[amount.at], lines[amount.to - 1]];
  return [
    ...(changes && decline !== undefined && amount.value > 0 ? [`sign: ${decline} stands before it`] : []),
    ...(amount.unit !== "" && amount.unit_base === "" ? [`unknown unit: ${amount.unit}`] : []),
    ...(isRangeEnd(text, amount) ? ["one end of a range"] : []),
    ...(first !== last ? ["goes on over a line end"] : []),
    ...(places.length > 1 ? ["said of several places"] : []),
  ];
}

/** Whether a reason is one of a sign that may be wrong. */
export const isSignDoubt = (doubt: string) => doubt.startsWith("sign: ");

function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < reach && !clauseEnd.test(text[start - 1] ?? "")) start -= 1;
  return text.slice(start, at);
}

const isRangeEnd = (text: string, { from, to }: Amount) =>
  /[\d一二三四五六七八九十百千万亿%‰元个家项][-~～至到]$/u.test(text.slice(Math.max(0, from - 2), from)) ||
  /^[-~～至到][\d一二三四五六七八九十]/u.test(text.slice(to, to + 2));
