// Whatever has a value, in any script and form, whether a reader of numbers knows it or not; the months, hours and days
// of one character (㋀, ㍘, ㏠), and the numerals of contracts, simplified or traditional.
const always =
  /[\p{N}一二三四五六七八九十百千万亿两半億萬兩廿卅卌壹贰貳弍叁叄弎肆柒捌玖佰仟\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe]/u;
// These mostly make words (零距离, 队伍, 大陆, 收拾), but beside their own kind they are part of a numeral.
const seldom = /[零伍陆陸拾兆]/u;
const kind = /[零壹贰貳弍叁叄弎肆伍陆陸柒捌玖拾佰仟万亿萬億]/u;

/**
 * Whether the character at a place of a text without spaces is a numeral, which must be accounted for. 首 mostly makes
 * words (首创), so it need not be.
 */
export function isNumeralAt(flat: readonly string[], position: number): boolean {
  const character = flat[position] ?? "";
  if (always.test(character)) return true;
  return seldom.test(character) && [-1, 1].some((step) => kind.test(flat[position + step] ?? ""));
}
