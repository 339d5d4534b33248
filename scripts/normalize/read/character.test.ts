import fc from "fast-check";
import { expect, test } from "vitest";
import { foldCharacter } from "../../../src/arithmetic/fold.ts";
import { checkCharacter } from "./character.ts";

test.each([
  ["\u0007", "control character: U+0007. Remove it"],
  ["\u00AD", "invisible character: U+00AD. Remove it"],
  ["\u200B", "invisible character: U+200B. Remove it"],
  ["\u200F", "invisible character: U+200F. Remove it"],
  ["\u202E", "invisible character: U+202E. Remove it"],
  ["\u2060", "invisible character: U+2060. Remove it"],
  ["\u2066", "invisible character: U+2066. Remove it"],
  ["\u2800", "invisible character: U+2800. Remove it"],
  ["\u3164", "invisible character: U+3164. Remove it"],
  ["\uFE0F", "invisible character: U+FE0F. Remove it"],
  ["\u{E0041}", "invisible character: U+E0041. Remove it"],
  ["\u{E0100}", "invisible character: U+E0100. Remove it"],
  ["\uFFFD", "lost character: U+FFFD. Write what is printed"],
  ["\uE000", "private-use character: U+E000. Write what is printed"],
  ["\u{100000}", "private-use character: U+100000. Write what is printed"],
  ["\uFDD0", "noncharacter: U+FDD0. Write what is printed"],
  ["\uD800", "noncharacter: U+D800. Write what is printed"],
  ["\u2F06", "radical: U+2F06. Write 二, U+4E8C"],
  ["\u2F6C", "radical: U+2F6C. Write 目, U+76EE"],
  ["\u2EF3", "radical: U+2EF3. Write 龟, U+9F9F"],
  // Unicode tells no letter of this one.
  ["\u2E80", "radical: U+2E80. Write the character that is printed"],
  // NFKC tells nothing of this one, the fold does.
  ["\u2ED3", "radical: U+2ED3. Write 长, U+957F"],
  ["\uF9D1", "compatibility character: U+F9D1. Write 六, U+516D"],
  ["\u{2F80F}", "compatibility character: U+2F80F. Write 兔, U+5154"],
])("%j is refused", (character, message) => {
  expect(checkCharacter(character)).toBe(message);
});

test.each([..."甲〇A1 é，％－㎡½①㈠\u3000\u00A0\uFA0E𠮷≥·“”—🙂"])("%j is in order", (character) => {
  expect(checkCharacter(character)).toBeUndefined();
});

const anyCharacter = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });

test("a mend is what the character means, and itself in order", () => {
  const blocks = [0x2e80, 0xf900, 0x2f800].flatMap((first) =>
    Array.from({ length: 0x220 }, (_, index) => first + index),
  );
  const mends = blocks.flatMap((code) => {
    const character = String.fromCodePoint(code);
    const [, mend] = /Write (\p{Unified_Ideograph}),/u.exec(checkCharacter(character) ?? "") ?? [];
    return mend === undefined ? [] : [{ character, mend }];
  });
  expect(mends.length).toBeGreaterThan(1000);
  for (const { character, mend } of mends) {
    expect(mend).toBe(foldCharacter(character));
    expect(checkCharacter(mend)).toBeUndefined();
  }
});

test("no character that is in order is invisible, and every unified ideograph is in order", () => {
  fc.assert(
    fc.property(anyCharacter, (character) => {
      const passes = checkCharacter(character) === undefined;
      if (passes) expect(character).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/u);
      if (/\p{Unified_Ideograph}/u.test(character)) expect(passes).toBe(true);
    }),
    { numRuns: 5000, seed: 20261130 },
  );
});
