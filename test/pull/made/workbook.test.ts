import { unzipSync, strFromU8 } from "fflate";
import { expect, test } from "vitest";
import type { Made } from "./pieces.ts";
import { toWorkbook } from "./workbook.ts";

const cell = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const made = (...lines: Made["lines"][number][]): Made => ({ seed: 0, kind: "", lines });

const sheetOf = (text: Made): Record<"sheet" | "styles", string> => {
  const files = unzipSync(new Uint8Array(toWorkbook([text])));
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { sheet: read("xl/worksheets/sheet1.xml"), styles: read("xl/styles.xml") };
};

test("a sentence is the text of a cell, what is raised in it stays so", () => {
  const { sheet } = sheetOf(made([[{ text: "签约3&个" }, { text: "2", raised: true }]]));
  expect(sheet).toContain(`<c r="A2" t="inlineStr"><is><r><t xml:space="preserve">签约3&amp;个</t></r><r><rPr>`);
});

test.each([
  [["-", "51.60%"], "-0.516", "0.00%"],
  [["958.1亿元"], "958.1", "0.0&quot;亿元&quot;"],
  [["−", "12"], "-12", "0"],
])("the cell %o of a table is the number %s, shown as %s", (texts, value, format) => {
  const { sheet, styles } = sheetOf(made([cell("甲"), cell(...texts)]));
  expect(sheet).toContain(`<c r="B2" s="1"><v>${value}</v></c>`);
  expect(styles).toContain(`formatCode="${format}"`);
});

test("cells of one format share a style", () => {
  const { sheet, styles } = sheetOf(made([cell("甲"), cell("1.5"), cell("2.5")]));
  expect(sheet.match(/s="1"/g)).toHaveLength(2);
  expect(styles).toContain(`<numFmts count="1">`);
});
