import { expect, test } from "vitest";
import { makeDocx, makeOldOffice, makePdf } from "../../../test/pull/documents.ts";
import { kindOf, openBlocks } from "./open.ts";

test.each([
  ["pdf", makePdf(["签约"])],
  ["archive", makeDocx(["签约"])],
  ["old", makeOldOffice("WordDocument")],
  ["html", Buffer.from("<!doctype html><p>签约")],
  ["text", Buffer.from("签约")],
])("the first bytes tell that a file is of the kind %s", (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

/** The blocks of these pieces of a file. */
function blocksOf(pieces: readonly string[]) {
  const left = pieces.map((piece) => Buffer.from(piece));
  return Array.fromAsync(openBlocks(() => left.shift() ?? new Uint8Array(), { file: "a", whole: false }));
}

test("pieces of a text become whole lines, each block behind the end of a sentence", async () => {
  const blocks = await blocksOf(["签约20个。\n总投资", "3亿元。\n"]);
  expect(blocks.map(({ first, lines }) => [first, lines])).toEqual([
    [1, ["签约20个。"]],
    [2, ["总投资3亿元。", ""]],
  ]);
});

test("a page is read as a whole, whatever its pieces", async () => {
  const [block] = await blocksOf(["<!doctype html><p>签约2", "0个</p>"]);
  expect(block?.lines.join("").trim()).toBe("签约20个");
});

test("nothing, and what nobody reads, is refused", async () => {
  await expect(blocksOf([])).rejects.toThrow("empty file: a");
  const old = makeOldOffice("Workbook").toString("latin1");
  const bytes = [Buffer.from(old, "latin1")];
  const opened = openBlocks(() => bytes.shift() ?? new Uint8Array(), { file: "a", whole: false });
  await expect(Array.fromAsync(opened)).rejects.toThrow("older Excel book: a");
});
