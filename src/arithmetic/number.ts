import { foldText } from "./fold.ts";
import { ratio, type Ratio } from "./ratio.ts";

/** A number as printed: `step` is the size of its last printed place, 0.01 for 167.74, and 0 for a fraction. */
export interface PrintedNumber {
  value: Ratio;
  step: Ratio;
}

function mend(text: string): string {
  const folded = foldText(text);
  if (folded !== text && /^[-\d.]+$/.test(folded)) return `. Write it in ASCII digits: ${folded}`;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return `. Write it without commas: ${text.replaceAll(",", "")}`;
  return "";
}

/** Reads `167.74`, `-3`, `1/3` or `-1/3`; throws `invalid number: …` on anything else. */
export function readNumber(text: string): PrintedNumber {
  const [, over, under] = /^(-?\d+)\/([1-9]\d*)$/.exec(text) ?? [];
  if (over && under) return { value: ratio(BigInt(over), BigInt(under)), step: ratio(0n) };
  const [match, whole = "", decimals = ""] = /^(-?(?:0|[1-9]\d*))(?:\.(\d+))?$/.exec(text) ?? [];
  if (match === undefined) throw new Error(`invalid number: ${text}${mend(text)}`);
  const scale = 10n ** BigInt(decimals.length);
  return { value: ratio(BigInt(whole + decimals), scale), step: ratio(1n, scale) };
}
