import { expect, test } from "vitest";
import { toWordBody } from "./word-body.ts";
import { cell, made } from "./example.ts";

test("a Word document has one table for rows that follow each other, and numbers in several runs", () => {
  const body = toWordBody([made]);
  expect(body.match(/<w:tbl>/g)).toHaveLength(1);
  expect(body.match(/<w:tr>/g)).toHaveLength(2);
  expect(body).toContain('>3.</w:t></w:r><w:r><w:t xml:space="preserve">5亿元<');
  expect(body).toContain(`<w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">2<`);
  expect(toWordBody([{ ...made, lines: [[cell("1\u20113")]] }])).toContain("<w:noBreakHyphen/>");
});
