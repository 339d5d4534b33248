import { declinePattern } from "../../model/hedges.ts";

// 不降, 减负3亿 and 至少3家 are no declines, nor is the 降 of 升降.
const decline = declinePattern({
  "": "不未没无",
  降: "下升空霜压",
  减: "加压",
  跌: "下",
  缩: "萎压",
  少: "减至最缺多很稀",
  负: "减胜担抱欠自肩背增正",
});
const falls = new RegExp(`${decline}$`, "u");
const negative = /^(?:负|零下)$/u;
const compared = /(?:同比|环比|[较比](?:上|去|前|年初|同期|(?:19|20)\d)|上年同期|去年同期)[^。！？!?；;，,、（(\n]*$/u;
// 降幅收窄2个百分点 raises what falls, 降幅由5%扩大 does not tell which way it is.
const unclear = /[降跌减]幅度?[^，。；,;：:\n增升涨]{0,16}$/u;
const either = /(?:±|正负)$/u;

const rate = "(?:[%‰成倍]|个?百分点|个?基点)";
const rateAhead = new RegExp(`^(?:(?:--|[-~至到、和])[\\d.〇零一二三四五六七八九十百点]+)+${rate}`, "u");
const rates = new RegExp(`^${rate}$`, "u");

/** Whether a number of this unit is a rate; one without a unit has that of the list or range that it begins: 3至5%. */
export function isRate(unit: string, behind: string): boolean {
  return rates.test(unit) || (unit === "" && rateAhead.test(behind));
}

/** The word of decline that these words end in, with what leads on to the number: 下降了, 降幅达, 负; empty for none. */
export const fallBefore = (preceding: string): string => falls.exec(preceding)?.[0] ?? "";

/**
 * The words at the end of those before a number that make it negative, empty where there are none;
 * undefined where nobody can tell. A rate falls by any word of decline; an amount only where it is compared with
 * another time, for 减少3个 alone says how much was taken away.
 */
export function declineBefore(preceding: string, { rate: isRateOfChange }: { rate: boolean }): string | undefined {
  const word = fallBefore(preceding);
  const before = preceding.slice(0, preceding.length - word.length);
  if (either.test(preceding) || (isRateOfChange && unclear.test(before))) return undefined;
  return isRateOfChange || negative.test(word) || compared.test(preceding) ? word : "";
}
