import { expect, test } from "vitest";
import { makePdf } from "../../../test/pull/documents.ts";
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

test.each([
  ["a scan", makePdf([]), /^no text layer: a\.pdf\. It is a scan: recognize its text first, then give the \.txt$/],
  ["an encrypted PDF", makePdf(["甲"], { locked: true }), /^encrypted PDF: a\.pdf\. Save it without a password$/],
  ["half a PDF", makePdf(["甲"]).subarray(0, 300), /^unreadable PDF: a\.pdf\. \w/],
])("%s is told in a line", async (_, bytes, message) => {
  await expect(pdfLines(bytes, opening)).rejects.toThrow(message);
});
