import { expect, test } from "vitest";
import { readColumns } from "./sheet.ts";

const asked = { name: "s.csv", known: ["printed", "value", "note"], needed: ["printed"], mend: "Name it" } as const;
const read = (content: string) => readColumns(Buffer.from(content), asked);

test("a row has every known column as text, trimmed, and its line; cells may be parted by semicolons or tabs", () => {
  const rows = [{ printed: "20个", value: "20", note: "", row: 2 }];
  expect(read("value,printed\n 20 ,20个\n")).toEqual({ rows, faults: [] });
  expect(read("\uFEFFvalue;printed\r\n20;20个\r\n;;\r\n").rows).toEqual(rows);
  expect(read("value\tprinted\n20\t20个").rows).toEqual(rows);
});

test("a missing column is told with its mend, a strange one with those that are known, a row by its line", () => {
  expect(read("value,colour\n20,red\n20,red,1\n").faults).toEqual([
    "s.csv: missing column: printed. Name it",
    "s.csv: unknown column: colour. Known: printed, value, note",
    expect.stringMatching(/^s\.csv row 3: Too many fields/),
  ]);
});
