import { expect, test } from "vitest";
import { readHash } from "./hash.ts";

const hash = "0123456789abcdef".repeat(4);

test("64 hexadecimal digits are a hash", () => {
  expect(readHash(hash)).toBe(hash);
});

test.each([hash.slice(1), `${hash}0`, hash.toUpperCase(), hash.replace("0", "g"), ""])("%j is none", (text) => {
  const mend = "Write 64 lower-case hexadecimal digits";
  expect(() => readHash(text)).toThrow(new Error(`invalid sha256: ${text}. ${mend}`));
});
