import { expect, test } from "vitest";
import { catalogue } from "../../exports/catalogue.ts";
import { dataPackage } from "../../exports/data-package.ts";
import { toParquet } from "../../exports/parquet.ts";
import { data } from "../../model/data.ts";
import { exploreJson } from "./explore-file.ts";
import { exploredFiles, readExplored } from "./explore-format.ts";
import { selectionPackage, selectionTable } from "./selection.ts";

const loaded = readExplored(exploreJson(data));
const published = new Map(catalogue(data).map((file) => [file.name, file]));

test.each(exploredFiles)("all rows of %s give the published files byte for byte", (name) => {
  const own = selectionTable(
    loaded.entries.filter(({ file }) => file === name),
    loaded,
  );
  const file = published.get(name);
  if (!file) throw new Error(`no file: ${name}.`);
  expect(own.csv()).toBe(file.csv());
  expect(own.excelCsv()).toBe(file.excelCsv());
  expect(Buffer.from(toParquet(own)).equals(Buffer.from(toParquet(file)))).toBe(true);
});

test("a few rows are those lines of the published file under its header", () => {
  const lines = published.get("figures")?.csv().split("\r\n") ?? [];
  const some = [3, 1].flatMap((index) => loaded.entries[index] ?? []);
  expect(selectionTable(some, loaded).csv()).toBe(`${[lines[0], lines[4], lines[2]].join("\r\n")}\r\n`);
});

test("its metadata are those of the whole, with one file and the address that shows its rows", () => {
  const whole = dataPackage(data);
  const { columns } = loaded;
  const made = selectionPackage(whole, { address: "https://a/explore/?place=150200", rows: 2, file: "rows", columns });
  expect(made).toMatchObject({ version: whole.version, licenses: whole.licenses, sources: whole.sources });
  expect(made.homepage).toBe("https://a/explore/?place=150200");
  const [resource, ...more] = made.resources;
  expect(more).toEqual([]);
  expect(resource).toMatchObject({ path: "rows.csv", rows: 2 });
  expect(resource?.schema.fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
});
