import type { Reason } from "../model/types.ts";
import type { Amount } from "./numbers/amounts.ts";

const ranked =
  /(?:位[居列于]|列|居|排名?|名列|跃居|世界|全[国区市省盟球]|全行业|同类|自治区|总量|增速|规模)(?:[^，。；,;\n]{0,8})?$/u;

/** Why an amount counts nothing; undefined where it does. */
export function notAFigure({ printed, unit, at, from }: Amount, text: string): Reason | undefined {
  const before = text.slice(Math.max(0, from - 14), from);
  if (unit === "第") return ranked.test(before) ? undefined : "ordinal";
  if (/[半/]|分之/u.test(printed)) return undefined;
  // A 万 of its own is part of a name: 赵万山.
  if (/^[百千万亿]+$/u.test(printed) && /^[百千万亿]+$/u.test(unit)) return "idiom";
  if (unit !== "") return /^第/u.test(printed) && !/^[位名]$/u.test(unit) ? "ordinal" : undefined;
  if (/^[〇一二三四五六七八九十百千万亿两]/u.test(text[at] ?? "")) return "idiom";
  if (/[A-Za-z]/.test(text[at - 1] ?? "")) return "name";
  // Without a unit only a part of a ratio or a number with decimals measures anything.
  const ratio = /[:：]$/u.test(before) || /^[:：]\d/u.test(text.slice(at + printed.length, at + printed.length + 2));
  return printed.includes(".") || ratio ? undefined : "name";
}
