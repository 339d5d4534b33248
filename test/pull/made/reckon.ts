const sizes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const letters = "零一二三四五六七八九";
function digitOf(letter: string): number {
  const digit = letters.indexOf(letter.replace("两", "二").replace("〇", "零"));
  if (digit < 0) throw new Error(`no numeral: ${letter}`);
  return digit;
}
const multiplied = (text: string): number => (text.includes("万") ? 1e4 : 1) * (text.includes("亿") ? 1e8 : 1);

/**
 * What the print of a number comes to, reckoned in a way of its own: digits and their marks, Chinese numerals and
 * multipliers in any mix, 点 and 分之. Throws where words stand around it.
 */
export function reckon(print: string): number {
  const text = print.normalize("NFKC").replace(/[,\s\p{Default_Ignorable_Code_Point}]/gu, "");
  const [under = "", over] = text.split("分之");
  if (over !== undefined) return reckon(over) / reckon(under);
  const pointed = /^(.+)点([零〇一二三四五六七八九]+)(.*)$/u.exec(text);
  if (pointed) {
    const [, whole = "", behind = "", rest = ""] = pointed;
    return Number(`${reckon(whole)}.${[...behind].map(digitOf).join("")}`) * multiplied(rest);
  }
  let [total, section, number] = [0, 0, 0];
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const size = sizes[part];
    if (/^\d/.test(part)) number = Number(part);
    else if (size !== undefined) [section, number] = [section + (number || 1) * size, 0];
    else if (part === "万" || part === "亿")
      [total, section, number] = [
        // 万亿 and 亿 lift all that stands before them.
        part === "亿" ? (total + section + number || 1) * 1e8 : total + (section + number || 1) * 1e4,
        0,
        0,
      ];
    else number = digitOf(part);
  }
  return total + section + number;
}
