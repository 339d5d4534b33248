import fc from "fast-check";
import { expect, test } from "vitest";
import { createReader } from "../../src/reading/candidates.ts";
import { readUnit } from "../../src/reading/numbers/units.ts";
import { readNumeral } from "../../src/arithmetic/numeral.ts";
import { toNumber } from "../../src/arithmetic/ratio.ts";
import { anyPrint, broken, toChinese } from "./print.ts";

const vocabulary = { words: [], indicators: [], places: [] };
const runs = { numRuns: 3000, seed: 20261121 };

function readOnly(text: string) {
  const read = createReader({ ...vocabulary, published: "2023" })(text.split("\n"), { first: 1 });
  return read.filter(({ figure }) => figure);
}

test("any amount printed in any way is read back as it was", () => {
  fc.assert(
    fc.property(anyPrint, ({ text, value, unit, qualifier }) => {
      const found = readOnly(`全市投资${text}，同时推进。`);
      expect(found.map((row) => [row.printed, row.qualifier, row.unit])).toEqual([
        [text, qualifier, expect.stringMatching(/./) as string],
      ]);
      const known = readUnit(unit);
      const [first] = found;
      expect(first?.value_base).toBeCloseTo(
        value * (known?.factor ?? 0),
        6 - Math.ceil(Math.log10(Math.abs(value * (known?.factor ?? 1)) + 1)),
      );
      expect(first?.unit_base).toBe(known?.base);
    }),
    runs,
  );
});

test("an amount broken by spaces and line ends is the same amount", () => {
  const cases = anyPrint.chain((print) => broken(print.text).map((text) => ({ print, text })));
  fc.assert(
    fc.property(cases, ({ print, text }) => {
      const [whole] = readOnly(`全市投资${print.text}，同时推进。`);
      const [parted] = readOnly(`全市投资${text}，同时推进。`);
      expect([parted?.value_base, parted?.unit_base, parted?.qualifier, parted?.printed]).toEqual([
        whole?.value_base,
        whole?.unit_base,
        whole?.qualifier,
        print.text,
      ]);
    }),
    runs,
  );
});

test("a number over a line end in a full column is one number", () => {
  const line = "全市上下一起努力推进招商引资工作共引进到位资金".slice(0, 22);
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9_999_999 }), fc.integer({ min: 1, max: 6 }), (number, at) => {
      const digits = String(number);
      const cut = Math.min(at, digits.length - 1);
      const text = [
        line,
        `${line.slice(0, 22 - cut)}${digits.slice(0, cut)}`,
        `${digits.slice(cut)}万元，${line}`.slice(0, 22),
      ].join("\n");
      expect(readOnly(text).map(({ value, unit }) => [value, unit])).toEqual([[number, "万元"]]);
    }),
    { ...runs, numRuns: 500 },
  );
});

test("every whole number below a hundred million is read back from its Chinese numerals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      const read = readNumeral(toChinese(number));
      expect(read && toNumber(read.value)).toBe(number);
    }),
    runs,
  );
});
