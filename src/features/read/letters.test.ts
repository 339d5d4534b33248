import { expect, test } from "vitest";
import { toSimplified } from "#host/simplified";
import { learnLetters, toSimplified as inBrowser } from "../../reading/host/browser/simplified.ts";
import { simplifiedLetters } from "./letters.ts";

test("a browser reads every character of Unicode as Node does", () => {
  learnLetters(simplifiedLetters());
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const letter = String.fromCodePoint(point);
    if (inBrowser(letter) !== toSimplified(letter)) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
  expect(inBrowser("億")).toBe("亿");
});
