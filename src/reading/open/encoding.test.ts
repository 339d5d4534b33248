import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { encodingOf } from "./encoding.ts";

const simplified = "全市上下一起努力，签约二十个项目，总投资一百亿元，落地八家。";
const traditional = "全市上下一起努力，簽約二十個項目，總投資一百億元，落地八家。";
const marked = (bytes: readonly number[], text: Buffer) => Buffer.concat([Buffer.from(bytes), text]);

test.each([
  ["UTF-8", Buffer.from("全市签约"), "utf-8"],
  ["ASCII", Buffer.from("abc"), "utf-8"],
  ["nothing", Buffer.alloc(0), "utf-8"],
  ["UTF-8 cut within a character", Buffer.from("全市").subarray(0, 5), "utf-8"],
  ["UTF-8 with one byte that is none", marked([0xff], Buffer.from(simplified)), "utf-8"],
  ["UTF-8 that is marked", Buffer.from("\uFEFFabc"), "utf-8"],
  ["GB18030", iconv.encode(simplified, "gb18030"), "gb18030"],
  ["GB18030 of two characters", iconv.encode("全市", "gb18030"), "gb18030"],
  ["GB18030 that is marked", marked([0x84, 0x31, 0x95, 0x33], iconv.encode(traditional, "gb18030")), "gb18030"],
  ["GB18030 in traditional letters", iconv.encode(traditional, "gb18030"), "gb18030"],
  ["Big5", iconv.encode(traditional, "big5"), "big5"],
  ["UTF-16", Buffer.from(`\uFEFF签约`, "utf16le"), "utf-16le"],
  ["UTF-16 the other way round", Buffer.from(`\uFEFF签约`, "utf16le").swap16(), "utf-16be"],
  ["UTF-16 without a mark", Buffer.from(simplified, "utf16le"), "utf-16le"],
  ["UTF-16 without a mark the other way round", Buffer.from(simplified, "utf16le").swap16(), "utf-16be"],
  ["UTF-16 of Latin letters alone", Buffer.from("place,line", "utf16le"), "utf-16le"],
  ["UTF-16 of Latin letters the other way round", Buffer.from("place,line", "utf16le").swap16(), "utf-16be"],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x31, 0, 0, 0]), undefined],
  ["zeros", Buffer.alloc(1000), undefined],
])("%s is told by its bytes", (_, bytes, encoding) => {
  expect(encodingOf(bytes)).toBe(encoding);
});

describe("a declaration", () => {
  const gbk = iconv.encode(simplified, "gb18030");
  const big5 = iconv.encode(traditional, "big5");

  test.each(["gb2312", "GBK", "x-gbk", "gb18030", "utf-8", "iso-8859-1", "utf-16", "no-such", ""])(
    "of %s is read as GB18030 where the bytes are that",
    (declared) => {
      expect(encodingOf(gbk, { declared })).toBe("gb18030");
    },
  );

  test.each(["big5", "Big5-HKSCS", "utf-8", "windows-1252"])(
    "of %s is read as Big5 where the bytes are that",
    (declared) => {
      expect(encodingOf(big5, { declared })).toBe("big5");
    },
  );

  test("wins over what is likelier", () => {
    expect(encodingOf(big5, { declared: "gb2312" })).toBe("gb18030");
    expect(encodingOf(iconv.encode("投資を20億円で契約", "shift_jis"), { declared: "Shift_JIS" })).toBe("shift_jis");
  });

  test("loses against UTF-8 of three bytes a character, not against that of two", () => {
    expect(encodingOf(Buffer.from(simplified), { declared: "gb2312" })).toBe("utf-8");
    expect(encodingOf(Buffer.from([0xc4, 0xb0]), { declared: "gb2312" })).toBe("gb18030");
    expect(encodingOf(Buffer.from([0xc4, 0xb0]))).toBe("utf-8");
  });

  test("in which the bytes are not valid loses against one in which they are", () => {
    expect(encodingOf(gbk, { declared: "euc-jp" })).toBe("gb18030");
    expect(encodingOf(marked([0xff], gbk), { declared: "gb2312" })).toBe("gb18030");
  });
});

/** A thousand bytes, so many of them a control character. */
const withControls = (count: number, byte = 1) =>
  Buffer.concat([Buffer.alloc(count, byte), Buffer.alloc(1000 - count, 65)]);

test.each([
  ["five control characters in a thousand", withControls(5), "utf-8"],
  ["six", withControls(6), undefined],
  ["tabs and line ends", Buffer.from("\t\n\v\f\r".repeat(100)), "utf-8"],
  ["escapes", withControls(100, 27), "utf-8"],
  ["bytes below the tab", withControls(6, 8), undefined],
  ["bytes behind the line end", withControls(6, 14), undefined],
  ["bytes before the space", withControls(6, 31), undefined],
  ["spaces", withControls(6, 32), "utf-8"],
])("%s are %s", (_, bytes, encoding) => {
  expect(encodingOf(bytes)).toBe(encoding);
});

test("only the first 65,536 bytes tell whether it is a text", () => {
  expect(encodingOf(Buffer.concat([Buffer.alloc(65_536, 65), Buffer.alloc(65_536)]))).toBe("utf-8");
  expect(encodingOf(Buffer.concat([Buffer.alloc(65_200, 65), Buffer.alloc(65_536)]))).toBeUndefined();
});
