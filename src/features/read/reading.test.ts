import { expect, test } from "vitest";
import { dataVocabulary } from "../../../test/pull/data-vocabulary.ts";
import { openBlocks } from "../../reading/open/open.ts";
import { pull } from "../../../scripts/pull/command.ts";
import { makeXlsx } from "../../../test/pull/documents.ts";
import { piecesOf } from "./browser/pieces.ts";
import { longest, readMarks } from "./reading.ts";
import { sheetOf } from "./sheet.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const vocabulary = dataVocabulary();
const read = (content: string | Uint8Array, file = "a.txt") =>
  readMarks(openBlocks(piecesOf(Buffer.from(content)), { file, whole: false }), {
    ...vocabulary,
    file,
    place: "150200",
    published: undefined,
  });

test("every numeral is marked in the order of the text: figures, what is set aside, and what nobody reads", async () => {
  const { marks } = await read("第二届峰会上，全市签约约20个项目。\n两三千万元的不多，总投资35.5亿元。");
  expect(marks.map(({ kind, cells, spans }) => [kind, cells.printed, spans.length])).toEqual([
    ["aside", "第二届", 1],
    ["figure", "约20个", 1],
    ["unread", "两三千万", 1],
    ["figure", "35.5亿元", 1],
  ]);
  expect(marks[1]?.cells).toMatchObject({
    qualifier: "about",
    value: "20",
    unit: "个",
    place: "150200",
    file: "a.txt",
  });
  expect(marks[2]?.cells).toMatchObject({ line: "2", column: "1", figure_or_aside: "", file: "a.txt" });
});

test.each([
  ["a text", "2024年，全市到位资金约35.5亿元，增长12.3%，签约20余个。\n两三千万元的不多。", "a.txt"],
  ["a sheet with cells", makeXlsx([{ name: "表", rows: [["投资（亿元）"], ["3.50"], ["12"]] }]), "b.xlsx"],
])("the sheet of %s is that of npm run pull", async (_, content, name) => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    let printed = "";
    await pull(["--place", "150200", file], { print: (text) => void (printed += text), tell: () => undefined });
    const { marks } = await read(content, name);
    expect(marks.filter(({ kind }) => kind !== "unread").length).toBeGreaterThan(1);
    expect(sheetOf(marks.map(({ cells }) => cells))).toBe(printed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("more than a page can show is refused with the mend", async () => {
  await expect(read("签约20个。\n".repeat(longest / 6))).rejects.toThrow(/^text too long: a\.txt\. At most 500000/);
});
