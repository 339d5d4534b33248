import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { utf16Of } from "./utf-16.ts";

const texts = fc
  .array(fc.constantFrom("签约20个", "全市", "，", "。\n", "abc", "3.4%", "（"), { minLength: 2, maxLength: 50 })
  .map((parts) => parts.join(""));

test("UTF-16 is told in either order, also cut within a character", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, cut) => {
      const bytes = Buffer.from(text, "utf16le");
      const end = cut ? -1 : undefined;
      expect(utf16Of(Buffer.from(bytes).subarray(0, end))).toBe("utf-16le");
      expect(utf16Of(Buffer.from(bytes).swap16().subarray(0, end))).toBe("utf-16be");
    }),
  );
});

test.each([
  ["zeros", Buffer.alloc(100)],
  ["GB18030", iconv.encode("签约二十个项目，总投资", "gb18030")],
  ["nothing", Buffer.alloc(0)],
])("%s is none", (_, bytes) => {
  expect(utf16Of(bytes)).toBeUndefined();
});
