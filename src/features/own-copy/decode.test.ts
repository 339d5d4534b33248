import { createHash } from "node:crypto";
import iconv from "iconv-lite";
import { afterEach, expect, test, vi } from "vitest";
import { digest, readCopy } from "./decode.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const text = "累计引进到位资金12.5亿元\n";
const bytes = (buffer: Buffer) => Uint8Array.from(buffer);

test.each(["utf-8", "gb18030", "gbk"])("a text in %s is read", (encoding) => {
  expect(readCopy(bytes(iconv.encode(text, encoding)))).toEqual({ text });
});

test.each([
  ["empty", Buffer.alloc(0)],
  ["tooLong", Buffer.alloc(1_000_001, "甲")],
  ["notText", Buffer.from("%PDF-1.7\n\u0000\u0001")],
  ["notText", Buffer.from([0xff, 0xff, 0xff])],
])("what is %s is told so", (fault, buffer) => {
  expect(readCopy(bytes(buffer))).toEqual({ fault });
});

test("bytes are hashed, but where a browser hashes none", async () => {
  const own = bytes(Buffer.from(text));
  expect(await digest(own)).toBe(createHash("sha256").update(text).digest("hex"));
  vi.stubGlobal("crypto", {});
  expect(await digest(own)).toBeUndefined();
});
