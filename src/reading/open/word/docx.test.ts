import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeDocx, makeWord, wordParagraph, wordRun, wordTable, zip } from "../../../../test/pull/documents.ts";
import { docxLines } from "./docx.ts";

const opening = { file: "a.docx", whole: false };
const read = (body: string, parts = {}) => docxLines(makeWord({ body, ...parts }), opening);
const note = (kind: string, id: number, text: string) =>
  `<w:${kind} w:id="${id}">${wordParagraph(`<w:r><w:${kind}Ref/></w:r>`, text)}</w:${kind}>`;
const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

test("a Word document has a line for each paragraph", () => {
  const { lines, leftOut } = docxLines(makeDocx(["甲市", "", "签约10家"]), opening);
  expect([lines, leftOut]).toEqual([["甲市", "", "签约10家"], []]);
});

test("any paragraphs come back as they are", () => {
  const text = fc.stringMatching(/^[甲乙一二0-9.,%\- ]{0,12}$/);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      expect(docxLines(makeDocx(["甲", ...paragraphs]), opening).lines).toEqual(["甲", ...paragraphs]);
    }),
  );
});

test("any table has a row a line and its cells between tabs", () => {
  const cell = fc.stringMatching(/^[甲乙0-9.%-]{0,6}$/);
  const row = fc.array(cell, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const body = `${wordParagraph("甲")}${wordTable(rows)}`;
      expect(read(body).lines).toEqual(["甲", ...rows.map((cells) => cells.join("\t"))]);
    }),
  );
});

describe("notes", () => {
  const body = wordParagraph(
    "签约20个",
    mark("footnote", 7),
    "，开工3个",
    mark("endnote", 2),
    "，投产1个",
    mark("footnote", 5),
  );
  const parts = {
    footnotes: `<w:footnote w:type="separator" w:id="0">${wordParagraph("9")}</w:footnote>${note("footnote", 5, "后")}${note("footnote", 7, "先10")}`,
    endnotes: note("endnote", 2, "尾"),
  };

  test("stand at the end, in the order and with the number of their marks", () => {
    expect(read(body, parts).lines).toEqual(["签约20个¹，开工3个¹，投产1个²", "", "¹先10", "²后", "¹尾"]);
  });

  test("that only deleted text refers to are not read", () => {
    expect(read(wordParagraph("签约", `<w:del>${mark("footnote", 7)}</w:del>`), parts).lines).toEqual(["签约"]);
  });
});

describe("what stands beside the text is read only as a whole", () => {
  const beside = {
    header: wordParagraph("第12期"),
    footer: wordParagraph("第3页"),
    comments: `<w:comment w:id="1">${wordParagraph("应为21，不是20")}</w:comment>`,
  };
  const bytes = makeWord({ body: wordParagraph("签约20个", wordRun("（不含5个）", "<w:vanish/>")), ...beside });

  test("and told otherwise", () => {
    expect(docxLines(bytes, opening)).toEqual({
      lines: ["签约20个"],
      leftOut: [
        { what: "hidden text", numerals: 1 },
        { what: "header or footer", numerals: 2 },
        { what: "comment", numerals: 2 },
      ],
    });
  });

  test("behind the text", () => {
    expect(docxLines(bytes, { ...opening, whole: true })).toEqual({
      lines: ["签约20个（不含5个）", "", "第12期", "第3页", "应为21，不是20"],
      leftOut: [],
    });
  });
});

test("charts are told with the values that they keep", () => {
  const xml = '<c:chart xmlns:c="c"><c:v>20</c:v><c:v>31</c:v></c:chart>';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const list = (kind: string, target: string) =>
    `<Relationships><Relationship Id="a" Type="${type}${kind}" Target="${target}"/></Relationships>`;
  const bytes = zip({
    "_rels/.rels": list("officeDocument", "/word/document2.xml"),
    "word/document2.xml": `<w:document xmlns:w="w"><w:body>${wordParagraph("甲")}</w:body></w:document>`,
    "word/_rels/document2.xml.rels": list("chart", "charts/chart1.xml"),
    "word/charts/chart1.xml": xml,
  });
  expect(docxLines(bytes, opening)).toEqual({ lines: ["甲"], leftOut: [{ what: "chart or diagram", numerals: 2 }] });
});

test.each([
  ["no words", makeDocx(["", " "]), "no text: a.docx. The document has no words"],
  ["no main part", zip({ "a.txt": "x" }), "unreadable Word document: a.docx. Save it anew as .docx: no main part"],
  ["half an archive", Buffer.from("PK"), "unreadable Word document: a.docx. Save it anew as .docx: invalid zip data"],
  [
    "a part that ends within",
    makeWord({ body: "<w:p>" }),
    "unreadable Word document: a.docx. Save it anew as .docx: not well-formed: Unexpected close tag",
  ],
])("a document with %s is told in a line", (_, bytes, message) => {
  expect(() => docxLines(bytes, opening)).toThrow(new Error(message));
});
