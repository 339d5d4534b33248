import { expect, test } from "vitest";
import { makeDocx, zip } from "../../../test/pull/documents.ts";
import { docxLines } from "./docx.ts";

const opening = { file: "a.docx", whole: false };

test("a Word document has a line for each paragraph", async () => {
  const { lines } = await docxLines(makeDocx(["甲市", "", "签约10家"]), opening);
  expect(lines.slice(0, 3)).toEqual(["甲市", "", "签约10家"]);
  expect(lines.slice(3).join("")).toBe("");
});

test.each([
  ["no words", makeDocx(["", " "]), "no text: a.docx. The document has no words"],
  ["another archive", zip({ "a.txt": "x" }), "not a Word document: a.docx. Give .docx, .pdf, .html or .txt"],
  ["no archive", Buffer.from("PK"), "not a Word document: a.docx. Give .docx, .pdf, .html or .txt"],
])("a document with %s is told in a line", async (_, bytes, message) => {
  await expect(docxLines(bytes, opening)).rejects.toThrow(new Error(message));
});
