import { expect, test } from "vitest";
import { makePage, makePdf } from "../../../../test/pull/documents.ts";
import { pdfLines } from "./pdf.ts";

const opening = { file: "a.pdf", whole: false };

test("a PDF has the lines of its text layer, a blank one behind each page, and keeps its bytes", async () => {
  const bytes = makePdf(["甲市", "签约10家"]);
  const before = Buffer.from(bytes);
  const { lines } = await pdfLines(bytes, opening);
  expect(lines.filter((line) => line !== "")).toEqual(["甲市", "签约10家"]);
  expect(lines.at(-1)).toBe("");
  expect(Buffer.from(bytes).equals(before)).toBe(true);
});

test("small letters above the line are raised, and neighbouring cells stay apart", async () => {
  const page = makePage([
    { text: "投资13", x: 50, y: 700 },
    { text: "2", x: 98, y: 705, size: 7 },
    { text: "亿元", x: 105, y: 700 },
    { text: "345", x: 160, y: 700 },
  ]);
  expect((await pdfLines(page, opening)).lines).toEqual(["投资13²亿元\t345", ""]);
});

test("what stands in notes is told", async () => {
  const page = makePage([{ text: "甲", x: 50, y: 700 }], { note: "应为21，不是20" });
  expect(await pdfLines(page, opening)).toEqual({
    lines: ["甲", ""],
    leftOut: [{ what: "form field or note", numerals: 2 }],
  });
});

test.each([
  ["a scan", makePdf([]), /^no text layer: a\.pdf\. It is a scan: recognize its text first, then give the \.txt$/],
  ["an encrypted PDF", makePdf(["甲"], { locked: true }), /^encrypted PDF: a\.pdf\. Save it without a password$/],
  ["half a PDF", makePdf(["甲"]).subarray(0, 300), /^unreadable PDF: a\.pdf\. \w/],
])("%s is told in a line", async (_, bytes, message) => {
  await expect(pdfLines(bytes, opening)).rejects.toThrow(message);
});
