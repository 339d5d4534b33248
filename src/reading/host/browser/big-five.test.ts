import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { bigFive } from "./big-five.ts";

test("a character that two pieces share comes with the second, and what is cut at the end is told", () => {
  const bytes = iconv.encode("簽約", "big5");
  const read = bigFive();
  expect([read(bytes.subarray(0, 1)), read(bytes.subarray(1)), read()].join("")).toBe("簽約");
  const cut = bigFive();
  expect(cut(bytes.subarray(0, 3)) + cut()).toContain("\ufffd");
});
