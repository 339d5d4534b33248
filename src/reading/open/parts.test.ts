import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { zip } from "../../../test/pull/documents.ts";
import { mainPath, readParts, relatedXml } from "./parts.ts";

const list = (...relations: (readonly [kind: string, target: string])[]) =>
  `<Relationships>${relations.map(([kind, target], n) => `<Relationship Id="r${n}" Type="a/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const parts = readParts(
  zip({
    "_rels/.rels": list(["officeDocument", "/Word/Main.xml"]),
    "word/main.xml": "\uFEFF<a/>",
    "word/_rels/main.xml.rels": list(
      ["header", "h.xml"],
      ["header", "../word/h.xml"],
      ["image", "i.png"],
      ["footer", "f.xml"],
    ),
    "word/h.xml": "<h/>",
    "word/i.png": "x",
  }),
  "a.docx",
);

test("parts are found by what refers to them, whatever the case of their names", () => {
  expect(mainPath(parts)).toBe("/Word/Main.xml");
  expect(parts.text("/word/Main.xml")).toBe("<a/>");
  expect(parts.related("word/main.xml").map(({ kind, path, id }) => [kind, path, id])).toEqual([
    ["header", "/word/h.xml", "r0"],
    ["header", "/word/h.xml", "r1"],
    ["image", "/word/i.png", "r2"],
    ["footer", "/word/f.xml", "r3"],
  ]);
  expect(parts.related("word/h.xml")).toEqual([]);
});

test("only parts of XML are read, each once, and those that are there", () => {
  expect(parts.text("word/i.png")).toBeUndefined();
  expect(relatedXml(parts, { path: "word/main.xml", kind: "header" }).map(({ name }) => name)).toEqual(["h"]);
  expect(relatedXml(parts, { path: "word/main.xml", kind: "footer" })).toEqual([]);
});

test("a part in UTF-16 is read", () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("<甲/>", "utf16le")]);
  expect(readParts(zipSync({ "a.xml": utf16 }), "a").text("a.xml")).toBe("<甲/>");
});

test("what unpacks to more than memory holds is refused before it is", () => {
  const bytes = Buffer.from(zipSync({ "a.xml": strToU8("<a/>"), "b.png": new Uint8Array(10) }));
  const claimed = (name: string) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(400_000_000, copy.lastIndexOf(name) - 46 + 24);
    return () => readParts(copy, "a.docx");
  };
  expect(claimed("a.xml")).toThrow(new Error("file too large: a.docx. At most 300000000 bytes are read of its parts"));
  expect(claimed("b.png")).not.toThrow();
});
