import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumeral } from "../../arithmetic/numeral.ts";
import { fractionPattern, numberPattern } from "./numbers.ts";

const found = (source: string, text: string) => [...text.matchAll(new RegExp(source, "gu"))].map(([all]) => all);

test.each([
  ["共1,005,136个", ["1,005,136"]],
  ["共1亿3000万元", ["1亿3000万"]],
  ["共3亿5千万元", ["3亿5千万"]],
  ["共三点一四个", ["三点一四"]],
  ["共五千瓦", ["五"]],
  ["1,2345", []],
  ["13²", []],
  ["壹仟", []],
  ["三几个", []],
])("in %s stands %j", (text, numbers) => {
  expect(found(numberPattern, text)).toEqual(numbers);
});

test.each([
  ["百分之三点二", ["百分之三点二"]],
  ["百分之一百二十", ["百分之一百二十"]],
  ["百分之12.5", ["百分之12.5"]],
  ["占1/3", ["1/3"]],
  ["1/2/3", []],
  ["百分之3%", []],
])("in %s the part is %j", (text, parts) => {
  expect(found(fractionPattern, text)).toEqual(parts);
});

test("a part in hundredths is found whole, as it is read", () => {
  const letters = fc.stringMatching(/^[一二三四五六七八九]?十?[一二三四五六七八九]点[零一二三四五六七八九]{1,4}$/);
  fc.assert(
    fc.property(letters, (number) => {
      const print = `百分之${number}`;
      const [part = ""] = found(fractionPattern, `占${print}，`);
      if (readNumeral(print)) expect(part).toBe(print);
    }),
  );
});
