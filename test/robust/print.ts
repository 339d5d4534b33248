import fc from "fast-check";

const digits = "零一二三四五六七八九";

/** A whole number below 10⁸ in Chinese numerals: 1050 → 一千零五十. */
export function toChinese(number: number): string {
  if (number >= 10_000) {
    const rest = number % 10_000;
    const low = rest === 0 ? "" : rest < 1000 ? `零${section(rest)}` : section(rest);
    return `${section(Math.floor(number / 10_000))}万${low}`;
  }
  return section(number);
}

function section(number: number): string {
  let text = "";
  let gap = false;
  for (const [size, word] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / size) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += `${gap ? "零" : ""}${digits[digit] ?? ""}${word}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, "十");
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const thousands = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** A print, and what it must be read as. */
export interface Printed {
  text: string;
  value: number;
  unit: string;
  qualifier: string;
}

const whole = fc.integer({ min: 2, max: 9_999_999 });
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 3 }))
  .map(([n, places]) => ({ n, places }));

const number: fc.Arbitrary<{ text: string; value: number }> = fc.oneof(
  whole.map((n) => ({ text: String(n), value: n })),
  whole.map((n) => ({ text: thousands(n), value: n })),
  whole.map((n) => ({ text: fullWidth(String(n)), value: n })),
  decimal.map(({ n, places }) => ({ text: (n / 10 ** places).toFixed(places), value: n / 10 ** places })),
  decimal.map(({ n, places }) => ({ text: fullWidth((n / 10 ** places).toFixed(places)), value: n / 10 ** places })),
  fc.integer({ min: 2, max: 9999 }).map((n) => ({ text: toChinese(n), value: n })),
);

/** Units that stand behind any number. */
const unit = fc.constantFrom(
  "亿元",
  "万元",
  "元",
  "个",
  "家",
  "项",
  "条",
  "批次",
  "人次",
  "万人",
  "%",
  "‰",
  "个百分点",
  "万千瓦",
  "万千瓦时",
  "GW",
  "万吨",
  "公里",
  "亩",
  "倍",
);

const hedge: fc.Arbitrary<{ before: string; behind: string; tail: string; qualifier: string }> = fc.constantFrom(
  { before: "", behind: "", tail: "", qualifier: "exact" },
  { before: "约", behind: "", tail: "", qualifier: "about" },
  { before: "近", behind: "", tail: "", qualifier: "nearly" },
  { before: "超", behind: "", tail: "", qualifier: "more_than" },
  { before: "超过", behind: "", tail: "", qualifier: "more_than" },
  { before: "突破", behind: "", tail: "", qualifier: "more_than" },
  { before: "不低于", behind: "", tail: "", qualifier: "at_least" },
  { before: "不超过", behind: "", tail: "", qualifier: "at_most" },
  { before: "", behind: "余", tail: "", qualifier: "more_than" },
  { before: "", behind: "", tail: "以上", qualifier: "at_least" },
  { before: "", behind: "", tail: "左右", qualifier: "about" },
);

/** Any amount in any way in which such reports print it, as a whole. */
export const anyPrint: fc.Arbitrary<Printed> = fc
  .record({ number, unit, hedge, falls: fc.boolean() })
  .map(({ number: { text, value }, unit: word, hedge: { before, behind, tail, qualifier }, falls }) => {
    const rate = word === "%" || word === "‰" || word === "个百分点";
    const fall = falls && rate ? "下降" : "";
    return {
      text: `${fall}${before}${text}${behind}${word}${tail}`,
      value: fall ? -value : value,
      unit: word,
      qualifier,
    };
  });

/** The same print, broken by spaces and at most one line end, as narrow columns break it. */
export const broken = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.boolean(), { minLength: [...text].length, maxLength: [...text].length }).map((breaks) => {
    const letters = [...text];
    return letters
      .map((letter, index) => {
        const next = letters[index + 1] ?? "";
        // A space between two digits begins another number; that is not the same print.
        const both = /[0-9０-９]/.test(letter) && /[0-9０-９]/.test(next);
        return breaks[index] && next !== "" && !both ? `${letter} ` : letter;
      })
      .join("");
  });
