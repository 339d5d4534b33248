import { expect, test } from "vitest";
import { decoderOf } from "./decoder.ts";

test.each([
  ["utf-8", [0xe5, 0x85, 0xa8], "全"],
  ["gb18030", [0xc8, 0xab, 0x80], "全€"],
  ["big5", [0xc6, 0xa1, 0xf9, 0xd6], "①碁"],
  ["shift_jis", [0x91, 0x53], "全"],
])("%s is read byte by byte", (encoding, bytes, text) => {
  const read = decoderOf(encoding);
  expect(bytes.map((byte) => read(Uint8Array.of(byte))).join("") + read()).toBe(text);
});

test.each(["utf-8", "gb18030", "big5", "utf-16le"])("what is open at the end of %s is told", (encoding) => {
  const read = decoderOf(encoding);
  expect(read(Uint8Array.of(0xe5)) + read()).toBe("\ufffd");
});

test("what the decoder itself refuses is told like any other", () => {
  const read = decoderOf("gb18030");
  expect([0x81, 0x30, 0x41].map((byte) => read(Uint8Array.of(byte)))).toEqual(["", "", "\ufffd"]);
});
