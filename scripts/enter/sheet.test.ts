import { describe, expect, test } from "vitest";
import { candidateColumns } from "../../src/reading/columns.ts";
import { readSheet } from "./sheet.ts";

const header = "line,column,printed,figure_or_aside";
const read = (content: string | Buffer) => readSheet(Buffer.from(content), "s.csv");

test("a row has every known column as text, empty where the sheet has none, and its line in the sheet", () => {
  const { rows, faults } = read(`${header},note\n3, 4 ,10家,figure,注\n5,6,第二,aside,\n`);
  const names = [...candidateColumns, "status", "dimension", "member", "flags", "note", "note_en"];
  const empty = Object.fromEntries(names.map((name) => [name, ""]));
  expect(faults).toEqual([]);
  expect(rows).toEqual([
    { ...empty, line: "3", column: "4", printed: "10家", figure_or_aside: "figure", note: "注", row: 2 },
    { ...empty, line: "5", column: "6", printed: "第二", figure_or_aside: "aside", row: 3 },
  ]);
});

describe("a sheet may be saved by any spreadsheet", () => {
  // 10家 in GB18030.
  const gb18030 = Buffer.concat([
    Buffer.from(`${header}\n3,4,10`),
    Buffer.from([0xbc, 0xd2]),
    Buffer.from(",figure\n"),
  ]);

  test.each([
    ["with a byte order mark", `\uFEFF${header}\n3,4,10家,figure\n`],
    ["in UTF-16", Buffer.from(`\uFEFF${header}\n3,4,10家,figure\n`, "utf16le")],
    ["in UTF-16 without one", Buffer.from(`${header}\n3,4,10家,figure\n`, "utf16le")],
    ["in GB18030", gb18030],
    ["with line ends of Windows", `${header}\r\n3,4,10家,figure\r\n`],
    ["with semicolons", `${header}\n3,4,10家,figure\n`.replaceAll(",", ";")],
    ["with tabs", `${header}\n3,4,10家,figure\n`.replaceAll(",", "\t")],
    ["with blank lines", `${header}\n3,4,10家,figure\n\n,,,\n`],
    ["with empty columns at the end", `${header},\n3,4,10家,figure,\n`],
    ["with quotes", `${header}\n3,4,"10家",figure\n`],
  ])("%s", (_, content) => {
    const { rows, faults } = read(content);
    expect(faults).toEqual([]);
    expect(rows.map(({ line, column, printed, figure_or_aside }) => [line, column, printed, figure_or_aside])).toEqual([
      ["3", "4", "10家", "figure"],
    ]);
  });
});

test("a sheet with a damaged character is told by its line", () => {
  const bytes = Buffer.concat([Buffer.from(`${header}\n3,4,1`), Buffer.from([0xff]), Buffer.from("0家,figure\n")]);
  expect(read(bytes)).toEqual({
    rows: [],
    faults: [expect.stringMatching(/^damaged character: s\.csv line 2, byte 42 \(FF\), read as utf-8\. Mend it there/)],
  });
});

test.each(["line", "column", "printed", "figure_or_aside"])("a sheet without the column %s is told", (column) => {
  const columns = header.split(",").filter((name) => name !== column);
  expect(read(`${columns.join()}\n1,2,3\n`).faults).toEqual([
    `s.csv: missing column: ${column}. Keep the header that npm run pull writes`,
  ]);
});

test("of a sheet of one column its other columns are told, not that nothing parts its cells", () => {
  expect(read("line\n3\n").faults).toHaveLength(3);
});

test("a column that is not known is told with those that are", () => {
  const [fault, ...others] = read(`${header},colour\n3,4,10家,figure,red\n`).faults;
  expect(others).toEqual([]);
  expect(fault).toMatch(/^s\.csv: unknown column: colour\. Known: line, column, printed, .*file, status, .*, note_en$/);
});

test("a row of another width, or with an open quote, is told by its line", () => {
  expect(read(`${header}\n3,4,10家,figure\n3,4\n`).faults).toEqual([
    expect.stringMatching(/^s\.csv row 3: Too few fields/),
  ]);
  expect(read(`${header}\n3,4,10家\n`).faults).toEqual([expect.stringMatching(/^s\.csv row 2: Too few fields/)]);
  expect(read(`${header}\n3,4,"10家,figure\n`).faults[0]).toBe("s.csv row 2: Quoted field unterminated");
  expect(read(`${header}\n3,4,10家,figure\n3,4,"10"家,figure\n`).faults[0]).toMatch(/^s\.csv row 3: /);
});
