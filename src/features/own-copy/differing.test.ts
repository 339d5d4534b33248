import { expect, test } from "vitest";
import { pairs } from "./differing.ts";
import { runsIn } from "./flatten.ts";

/** What each print is in a text, as the part that differs. */
function paired(text: string, prints: readonly string[]) {
  const letters = [...text];
  const runs = runsIn(letters, { from: 0, to: letters.length });
  return pairs(prints, { letters, runs }).map((span) => span && text.slice(span.from, span.to));
}

test.each([
  ["项目13个，", ["3个"], ["13个"]],
  ["约9.5亿元", ["约12.5亿元"], ["约9.5亿元"]],
  ["1-9月", ["1-11月"], ["1-9月"]],
  ["4个，5家", ["3个", "6家"], ["4个", "5家"]],
  ["4个，5家", ["6家"], ["5家"]],
  ["4个，5家", ["6人", "7家", "8吨"], [undefined, "5家", undefined]],
  ["3家", ["3个"], ["3"]],
  ["2023", ["2022"], ["2023"]],
  ["2023，7", ["2022"], [undefined]],
  ["5家", ["6人"], [undefined]],
  ["1-9年", ["1-11月"], [undefined]],
  ["", ["3个"], [undefined]],
])("in %j the prints %j are %j", (text, prints, expected) => {
  expect(paired(text, prints)).toEqual(expected);
});
