import { afterEach, expect, test, vi } from "vitest";
import { dataPackage } from "../../../exports/data-package.ts";
import { toParquet } from "../../../exports/parquet.ts";
import { data } from "../../../model/data.ts";
import { exploreJson } from "../explore-file.ts";
import { readExplored } from "../explore-format.ts";
import { selectionTable } from "../selection.ts";
import { takenAs } from "../taken-as.ts";
import { fileOf } from "./files.ts";

const loaded = readExplored(exploreJson(data));
const some = loaded.entries.slice(2, 5);
const options = { ...loaded, name: "rows", address: "https://a/explore/?q=1", whole: "/data/datapackage.json" };

afterEach(() => {
  vi.unstubAllGlobals();
});

test("each kind of file has its ending, its type and its bytes", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => ({ ok: true, json: async () => dataPackage(data) })),
  );
  const files = await Promise.all(takenAs.map(({ kind }) => fileOf(some, { ...options, kind })));
  expect(files.map(({ name, blob }) => [name, blob.type])).toEqual([
    ["rows.csv", "text/csv;charset=utf-8"],
    ["rows.excel.csv", "text/csv;charset=utf-8"],
    ["rows.parquet", "application/vnd.apache.parquet"],
    ["rows.json", "application/json"],
  ]);
  const table = selectionTable(some, loaded);
  const [csv, excel, parquet, json] = files.map(({ blob }) => blob);
  expect(await csv?.text()).toBe(table.csv());
  const bytesOf = async (blob: Blob | undefined) => Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  expect((await bytesOf(excel)).toString()).toBe(table.excelCsv());
  expect((await bytesOf(parquet)).equals(Buffer.from(toParquet(table)))).toBe(true);
  expect(JSON.parse((await json?.text()) ?? "")).toMatchObject({ homepage: options.address, resources: [{ rows: 3 }] });
});

test("without the metadata of the whole there are none of a part", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => ({ ok: false })),
  );
  await expect(fileOf(some, { ...options, kind: "json" })).rejects.toThrow("missing file: /data/datapackage.json");
});
