import { expect, test } from "vitest";
import { makeDocx, zip } from "../../../test/pull/documents.ts";
import { archiveKind } from "./archive.ts";

test.each([
  ["docx", makeDocx(["签约"])],
  ["xlsx", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" })],
  ["ods", zip({ mimetype: "", "content.xml": "" })],
])("a .%s is told by what it holds", (kind, bytes) => {
  expect(archiveKind(bytes, "a")).toBe(kind);
});

test.each([
  ["of other things", zip({ "a.txt": "x" })],
  ["cut in half", makeDocx(["签约"]).subarray(0, 300)],
])("an archive %s is refused", (_, bytes) => {
  expect(() => archiveKind(bytes, "a.zip")).toThrow(
    new Error("unknown archive: a.zip. Give .docx, .xlsx, .ods, .pdf, .html or .txt"),
  );
});
