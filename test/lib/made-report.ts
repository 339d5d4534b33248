import fc from "fast-check";
import type { AccountRow } from "../../src/features/own-copy/account-format.ts";

/** A made-up report: its text, line by line, and the account of its numerals. */
export interface MadeReport {
  lines: readonly string[];
  rows: readonly AccountRow[];
}

const filler = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸，。引进到位资金项目签约 "), maxLength: 8 });
const printed = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("个", "亿元", "%", "年"))
    .map(([n, unit]) => `${n}${unit}`),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `约${a}.${b}亿元`),
  fc.constantFrom("十五家", "第三届", "1—11月", "百亿元以上", "一带一路"),
);
const line = fc.array(fc.tuple(filler, printed), { maxLength: 5 });

/** Reports of a few lines, in each of which numerals stand among words, never side by side. */
export const madeReports: fc.Arbitrary<MadeReport> = fc.array(line, { minLength: 1, maxLength: 8 }).map((parts) => {
  const rows: AccountRow[] = [];
  const lines = parts.map((pairs, at) =>
    pairs.reduce((text, [words, print]) => {
      const before = `${text}${words}项`;
      const hedge = /^[约第]/u.test(print) ? 1 : 0;
      const column = [...before].length + hedge + 1;
      const n = rows.length + 1;
      const fate = n % 2 === 0 ? "taken" : "aside";
      rows.push({ line: at + 1, column, printed: print, fate, anchor: `n${n}`, words: `甲${n}` });
      return before + print;
    }, ""),
  );
  return { lines, rows };
});
