import { expect, test } from "vitest";
import { makeOldOffice } from "../../../test/pull/documents.ts";
import { isOldOffice, refusalOfOldOffice } from "./old-office.ts";

test.each([
  ["WordDocument", "older Word document: a. Save it as .docx"],
  ["Workbook", "older Excel book: a. Save it as .xlsx"],
  ["Book", "older Excel book: a. Save it as .xlsx"],
  ["EncryptedPackage", "encrypted document: a. Save it without a password"],
  ["PowerPoint Document", "older office document: a. Save it as .docx, .xlsx or .pdf"],
])("a document of an older office that holds %s is told with its mend", (stream, sentence) => {
  const bytes = makeOldOffice(stream);
  expect([isOldOffice(bytes), refusalOfOldOffice(bytes, "a")]).toEqual([true, sentence]);
});

test("rich text is, which goes by the name .doc too", () => {
  const bytes = Buffer.from("{\\rtf1 20}");
  expect([isOldOffice(bytes), refusalOfOldOffice(bytes, "a.doc")]).toEqual([
    true,
    "older Word document: a.doc. Save it as .docx",
  ]);
});

test.each(["", "{", "签约20个", "PK\u0003\u0004"])("%j is none", (text) => {
  expect(isOldOffice(Buffer.from(text))).toBe(false);
});
