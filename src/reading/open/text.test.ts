import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readText, textReader } from "./text.ts";

const encode = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "utf-16le": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "utf-16be": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "utf-16le without a mark": (text: string) => Buffer.from(text, "utf16le"),
  "utf-16be without a mark": (text: string) => Buffer.from(text, "utf16le").swap16(),
  gb18030: (text: string) => iconv.encode(text, "gb18030"),
  big5: (text: string) => iconv.encode(text, "big5"),
};
const encodings = Object.keys(encode) as (keyof typeof encode)[];

const phrases = [
  ..."签约二十个项目，|总投资1,234.5亿元；|开工①个，|落地８家。|同比增长3.4%|《招商引资》\n|甲市乙县\r\n|“十四五”期间|第3季度（累计）|abc DEF|\t".split(
    "|",
  ),
];
const traditional = (text: string) =>
  text.replace(
    /[签约个项总资亿开长县间进显计]/gu,
    (letter) => "簽約個項總資億開長縣間進顯計"["签约个项总资亿开长县间进显计".indexOf(letter)] ?? "",
  );
const texts = fc
  .array(fc.constantFrom(...phrases), { minLength: 40, maxLength: 120 })
  .map((parts) => `全市上下一起努力，推进招商引资工作，成效明显。${parts.join("")}`);

test.each(encodings)("a text in %s is read whole, wherever it is cut", (encoding) => {
  fc.assert(
    fc.property(texts, fc.nat(), (invented, place) => {
      const text = encoding === "big5" ? traditional(invented) : invented;
      const bytes = encode[encoding](text);
      expect(readText(bytes, { file: "a.txt" })).toBe(text);
      // The first piece must show what the text is.
      const cut = 100 + (place % (bytes.length - 100));
      const read = textReader({ file: "a.txt" });
      const parts = [
        read(bytes.subarray(0, cut), { last: false, linesBefore: 0 }),
        read(bytes.subarray(cut), { last: true, linesBefore: 0 }),
      ];
      expect(parts.join("")).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test.each(["utf-8", "utf-16le", "gb18030", "big5"] as const)(
  "whatever a text in %s holds, it is no U+FFFD",
  (encoding) => {
    const anything = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(texts, anything, fc.option(fc.uint8Array({ maxLength: 4 })), (invented, more, bad) => {
        const begin = encode[encoding](encoding === "big5" ? traditional(invented) : invented);
        const bytes = Buffer.concat([begin, bad ?? Buffer.alloc(0), encode[encoding](more)]);
        let text = "";
        try {
          text = readText(bytes, { file: "a.txt" });
        } catch (error) {
          expect(String(error)).toMatch(
            /^Error: (?:not a text|damaged character): a\.txt(?:\. Give .*| line \d+, byte \d+ \((?:[\dA-F]{2}|the end)\), read as [\w-]+\. Mend it .*)$/,
          );
        }
        expect(text).not.toContain("\ufffd");
      }),
      { numRuns: 100 },
    );
  },
);

const faultOf = (bytes: Uint8Array, pieces = [bytes]) => {
  const read = textReader({ file: "a.txt" });
  try {
    pieces.forEach((piece, index) => read(piece, { last: index === pieces.length - 1, linesBefore: 0 }));
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};
const join = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const told = (line: number, byte: number, rest: string) =>
  `damaged character: a.txt line ${line}, byte ${byte} (${rest}. Mend it there, or save the text anew as UTF-8`;

test.each([
  ["a byte that no character has", join("全市\r\n签", [0xff], "约20个"), told(2, 12, "FF), read as utf-8")],
  ["half a character", join("全市\n\n", [0xe5, 0x85], "20个签约"), told(3, 9, "E5), read as utf-8")],
  ["a text cut within its last character", Buffer.from("签约20个").subarray(0, -1), told(1, 9, "E4), read as utf-8")],
  ["a character that was lost before", Buffer.from("签约12\uFFFD3个"), told(1, 9, "EF), read as utf-8")],
  ["UTF-16 with half a pair", Buffer.from("\uFEFF签约\n12\ud8003个", "utf16le"), told(2, 13, "00), read as utf-16le")],
  [
    "GB18030 with a byte of none",
    Buffer.concat([iconv.encode("签约二十个项目\n", "gb18030"), Buffer.from([0xff]), iconv.encode("个", "gb18030")]),
    told(2, 16, "FF), read as gb18030"),
  ],
])("%s is told with line and byte", (_, bytes, message) => {
  expect(faultOf(bytes)).toBe(message);
});

test("the byte is counted from the beginning of all pieces, also where it is open between two", () => {
  const bytes = join("签约\n全", [0xe5, 0x85], "20个");
  for (let cut = 6; cut <= bytes.length; cut += 1)
    expect(faultOf(bytes, [bytes.subarray(0, cut), bytes.subarray(cut)])).toMatch(/ byte (?:11 \(E5|1[23] \()/);
});

test("letters behind a million of ASCII tell the encoding too", () => {
  const read = textReader({ file: "a.txt" });
  expect(read(Buffer.from("1,2\n"), { last: false, linesBefore: 0 })).toBe("1,2\n");
  const later = iconv.encode("签约二十个项目", "gb18030");
  expect(read(later, { last: true, linesBefore: 1 })).toBe("签约二十个项目");
});

test("what is no text is refused", () => {
  expect(faultOf(Buffer.alloc(1000))).toMatch(/^not a text: a\.txt\. Give \.txt in UTF-8, GB18030, Big5 or UTF-16, /);
});
