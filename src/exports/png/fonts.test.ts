import { readFileSync, statSync } from "node:fs";
import { expect, test, vi } from "vitest";
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
  const small = await subsetFonts("招商");
  expect(small.map(weightOf)).toEqual([400, 700]);
  for (const file of small) expect(statSync(file).size).toBeLessThan(50_000);
});

const read = (files: readonly string[]) => readFileSync(files[0] ?? "").toString("hex");

test("a font is cut down to the characters of a text, in whatever order they come, each once", async () => {
  const both = read(await subsetFonts("招商abc"));
  expect(read(await subsetFonts("cab招商招"))).toBe(both);
  expect(read(await subsetFonts("招商")).length).toBeLessThan(both.length);
});

test("fonts are cut anew only for a character that they lack, and lose none that they had", async () => {
  // Other tests of this process may have had fonts cut already.
  vi.resetModules();
  const { fontsFor } = await import("./fonts.ts");
  const likely = vi.fn(() => "likely");
  const first = await fontsFor("招商", { likely });
  expect(await fontsFor("商 lie", { likely })).toBe(await fontsFor("招", { likely }));
  const wider = await fontsFor("有数", { likely });
  expect(wider).not.toEqual(first);
  expect(likely).toHaveBeenCalledOnce();
  expect(read(wider)).toBe(read(await subsetFonts("招商有数likely ")));
});
