import { expect, test } from "vitest";
import { csvResource, sha256 } from "./csv-resource.ts";

test("a CSV is described with its bytes, not its characters, and their hash", () => {
  expect(csvResource({ name: "demo", csv: "数\r\n" })).toEqual({
    name: "demo",
    path: "demo.csv",
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    bytes: 5,
    hash: `sha256:${sha256(Buffer.from("数\r\n"))}`,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
  });
});

test("the hash is SHA-256 in hexadecimal", () => {
  // The first example of FIPS 180-4.
  expect(sha256(Buffer.from("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
