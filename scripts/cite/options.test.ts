import { expect, test } from "vitest";
import { readOptions, usage } from "./options.ts";

test("options become the cells of the page's row, and a sheet is a file or standard input", () => {
  const asked = readOptions([
    "--place",
    "150200",
    "--url",
    "https://a.gov.cn/1",
    "--title-en",
    " A ",
    "--seen=2026-11-30",
  ]);
  expect(asked).toEqual({
    data: "data",
    sheet: undefined,
    page: {
      source: "",
      place: "150200",
      cells: {
        ...{ title: "", title_en: "A", publisher: "", published: "", url: "https://a.gov.cn/1" },
        ...{ standing: "", extent: "", seen: "2026-11-30", note: "", note_en: "" },
      },
    },
  });
  expect(readOptions(["--source", "p", "-"])).toMatchObject({ sheet: undefined });
  expect(readOptions(["--source", "p", "package.json"])).toMatchObject({ sheet: "package.json" });
});

test.each([
  ["an option that is not known", ["--colour", "red"], /^invalid options: .*Usage: npm run cite/],
  ["no page", [], /^missing page\. Usage: npm run cite/],
  ["two sheets", ["--source", "p", "a.csv", "b.csv"], /^several sheets: a\.csv, b\.csv\. Usage/],
  ["a sheet that is not there", ["--source", "p", "gone.csv"], /^missing file: gone\.csv$/],
  ["a folder without data", ["--source", "p", "--data", "src"], /^missing file: src[/\\]cited$/],
])("%s is refused in one sentence", (_, options, told) => {
  expect(readOptions(options)).toMatch(told);
});

test("the usage names every option of a page", () => {
  const names = ["place", "url", "title", "title-en", "publisher", "published", "standing", "extent", "seen", "source"];
  expect(names.filter((name) => !usage.includes(`--${name} `))).toEqual([]);
});
