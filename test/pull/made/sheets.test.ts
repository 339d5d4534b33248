import { expect, test } from "vitest";
import { formats, throughDocument } from "./formats.ts";
import type { Made } from "./pieces.ts";
import { markerOf, partLines, toHtml, toPlain, toText, toWordBody } from "./sheets.ts";
import { makeTexts } from "./texts.ts";

const cell = (text: string) => [{ text }];
const made: Made = {
  seed: 0,
  kind: "amount",
  lines: [
    [
      [
        { text: "共" },
        { text: "3.5亿元", answer: { value: 35e7, unit: "CNY", hedge: "exact", periods: ["/"] } },
        { text: "12", raised: true },
      ],
    ],
    [cell("甲<1"), cell("-3")],
    [cell("乙"), cell("4")],
    [cell("止")],
  ],
};

test("plain text has a line for a line and a tab between cells, what is raised in raised digits", () => {
  expect(toPlain(made)).toEqual(["共3.5亿元¹²", "甲<1\t-3", "乙\t4", "止"]);
});

test("a page has paragraphs and tables, numbers and what is raised in tags of their own", () => {
  expect(toHtml([made])).toContain(
    `<p>共<strong>3.5亿元</strong><sup>12</sup></p>\n<table border="1"><tr><td>甲&lt;1</td><td>-3</td></tr><tr><td>乙</td><td>4</td></tr></table>\n<p>止</p>`,
  );
});

test("a Word document has one table for rows that follow each other", () => {
  const body = toWordBody([made]);
  expect(body.match(/<w:tbl>/g)).toHaveLength(1);
  expect(body.match(/<w:tr>/g)).toHaveLength(2);
  expect(body).toContain(`<w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">12<`);
});

test("a document of many texts is taken apart again; what is not there has no lines", () => {
  const lines = toText([made, made]).split("\n");
  expect(partLines(lines, 3)).toEqual([[...toPlain(made), ""], [...toPlain(made), ""], []]);
  expect(partLines([markerOf(1), "甲"], 2)).toEqual([[], ["甲"]]);
});

const texts = makeTexts(11, { count: 200 }).filter(({ kind }) => !/raised|headed|labelled|bare|unseen/.test(kind));
const seen = (lines: readonly string[]): string => lines.join("").replace(/\s/gu, "");

test.each(["txt", "gb18030", "utf-16", "html", "docx"])("a document in %s holds its texts whole", async (format) => {
  const writer = formats[format]?.();
  if (!writer) throw new Error(`unknown format: ${format}`);
  const parts = await throughDocument(texts, writer);
  expect(parts.map(seen)).toEqual(texts.map((text) => seen(toPlain(text))));
});
