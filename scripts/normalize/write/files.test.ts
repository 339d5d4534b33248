import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, afterEach, beforeEach } from "vitest";
import { formatJsonTables, replaceFolder } from "./files.ts";

test("tables are one JSON object with a row a line and a final line end", () => {
  expect(formatJsonTables({})).toBe("{\n\n}\n");
  expect(formatJsonTables({ a: [], b: [{ c: 1 }, { c: "二" }] })).toBe(
    '{\n"a":[],\n"b":[\n{"c":1},\n{"c":"二"}\n]\n}\n',
  );
});

test("it reads back as the tables", () => {
  const tables = { a: [{ b: 1 }], c: [{ d: "[\n]" }, { d: "" }] };
  expect(JSON.parse(formatJsonTables(tables))).toEqual(tables);
});

let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "replace-"));
  out = join(work, "src/generated");
});
afterEach(() => rmSync(work, { recursive: true }));

const read = () => Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));

test("the folder is made where there was none, and replaced as a whole where there was one", () => {
  replaceFolder(
    out,
    new Map([
      ["a.json", "1"],
      ["b.json", "2"],
    ]),
  );
  expect(read()).toEqual({ "a.json": "1", "b.json": "2" });
  replaceFolder(
    out,
    new Map([
      ["b.json", "3"],
      ["c.json", "4"],
    ]),
  );
  expect(read()).toEqual({ "b.json": "3", "c.json": "4" });
  expect(readdirSync(join(work, "src"))).toEqual(["generated"]);
});

test("a folder that holds anything else is left alone", () => {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "a.json"), "1");
  writeFileSync(join(out, "thesis.doc"), "years of work");
  expect(() => replaceFolder(out, new Map([["a.json", "2"]]))).toThrow(
    new Error(`not a folder of generated files: ${out} holds thesis.doc. Name another folder`),
  );
  expect(read()).toEqual({ "a.json": "1", "thesis.doc": "years of work" });
  expect(readdirSync(join(work, "src"))).toEqual(["generated"]);
});

test("when a file cannot be written the old folder stays, and nothing else does", () => {
  replaceFolder(out, new Map([["a.json", "1"]]));
  expect(() => replaceFolder(out, new Map([["none/b.json", "2"]]))).toThrow("ENOENT");
  expect(read()).toEqual({ "a.json": "1" });
  expect(readdirSync(join(work, "src"))).toEqual(["generated"]);
});
