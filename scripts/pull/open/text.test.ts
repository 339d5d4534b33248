import { expect, test } from "vitest";
import { decode, encodingOf, isBinary } from "./text.ts";

// 全市签约 in GB18030.
const gb18030 = Buffer.from([0xc8, 0xab, 0xca, 0xd0, 0xc7, 0xa9, 0xd4, 0xbc]);
const utf16le = Buffer.from([0xff, 0xfe, 0x31, 0x00]);
const utf16be = Buffer.from([0xfe, 0xff, 0x00, 0x31]);

test.each([
  ["UTF-8", Buffer.from("全市签约"), "utf-8"],
  ["ASCII", Buffer.from("abc"), "utf-8"],
  ["UTF-8 cut within a character", Buffer.from("全市").subarray(0, 5), "utf-8"],
  ["GB18030", gb18030, "gb18030"],
  ["UTF-16", utf16le, "utf-16le"],
  ["UTF-16 the other way round", utf16be, "utf-16be"],
  ["half a mark", Buffer.from([0xff]), undefined],
  ["no encoding", Buffer.from([0xff, 0xff, 0xff, 0xff]), undefined],
])("%s is told by its bytes", (_, bytes, encoding) => {
  if (encoding !== undefined) expect(encodingOf(bytes, "a.txt")).toBe(encoding);
  else
    expect(() => encodingOf(Buffer.concat([bytes, Buffer.from([0xff, 0x20])]), "a.txt")).toThrow(
      new Error("unknown encoding: a.txt. Save it as UTF-8 or GB18030"),
    );
});

/** A thousand bytes, so many of them a control character. */
const withControls = (count: number, byte = 0) =>
  Buffer.concat([Buffer.alloc(count, byte), Buffer.alloc(1000 - count, 65)]);

test.each([
  ["text", withControls(0), false],
  ["five control characters in a thousand", withControls(5), false],
  ["six", withControls(6), true],
  ["tabs and line ends", Buffer.from("\t\n\v\f\r".repeat(100)), false],
  ["escapes", withControls(100, 27), false],
  ["bytes below the tab", withControls(6, 8), true],
  ["bytes behind the line end", withControls(6, 14), true],
  ["bytes before the space", withControls(6, 31), true],
  ["spaces", withControls(6, 32), false],
  ["UTF-16", Buffer.concat([utf16le, Buffer.alloc(1000)]), false],
  ["UTF-16 the other way round", Buffer.concat([utf16be, Buffer.alloc(1000)]), false],
  ["half a mark of UTF-16", Buffer.concat([Buffer.from([0x41, 0xfe]), Buffer.alloc(1000)]), true],
  ["half a mark the other way round", Buffer.concat([Buffer.from([0xfe, 0x41]), Buffer.alloc(1000)]), true],
  ["nothing", Buffer.alloc(0), false],
])("%s: no text in any encoding is %s", (_, bytes, binary) => {
  expect(isBinary(bytes)).toBe(binary);
});

test("only the first 65,536 bytes are looked at", () => {
  expect(isBinary(Buffer.concat([Buffer.alloc(65_536, 65), Buffer.alloc(65_536)]))).toBe(false);
  expect(isBinary(Buffer.concat([Buffer.alloc(65_200, 65), Buffer.alloc(65_536)]))).toBe(true);
});

test.each([
  ["utf-8", Buffer.from("全市签约"), "全市签约"],
  ["gb18030", gb18030, "全市签约"],
  ["utf-16le", utf16le, "1"],
  ["utf-16be", utf16be, "1"],
] as const)("a text in %s that is cut anywhere comes whole", (encoding, bytes, expected) => {
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const read = decode(encoding);
    expect(read(bytes.subarray(0, cut), { last: false }) + read(bytes.subarray(cut), { last: true })).toBe(expected);
  }
});

test("a character that is cut at the very end is told as one", () => {
  expect(decode("utf-8")(Buffer.from("全").subarray(0, 2), { last: true })).toBe("\uFFFD");
});
