import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFiles, subsetFonts } from "./fonts.ts";

/** The weight that a TrueType font says of itself, in its table `OS/2`. */
function weightOf(file: string): number {
  const font = readFileSync(file);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + 16 * n);
  const at = tables.find((start) => font.toString("latin1", start, start + 4) === "OS/2") ?? 0;
  return font.readUInt16BE(font.readUInt32BE(at + 8) + 4);
}

test("the font has a regular and a bold weight, whole and cut down", async () => {
  expect(fontFiles.map(weightOf)).toEqual([400, 700]);
  const small = await subsetFonts(["招商"]);
  expect(small.map(weightOf)).toEqual([400, 700]);
  for (const file of small) expect(statSync(file).size).toBeLessThan(50_000);
});

test("a font is cut down to the characters of all texts, in whatever order they come", async () => {
  const read = async (texts: readonly string[]) => readFileSync((await subsetFonts(texts))[0] ?? "").toString("hex");
  const both = await read(["招商", "abc"]);
  expect(await read(["cab招", "商招"])).toBe(both);
  expect((await read(["招商"])).length).toBeLessThan(both.length);
});
