import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { fontFiles } from "../../src/exports/png/fonts.ts";
import { charactersOf } from "./characters.ts";

const [file = ""] = fontFiles;

test.each(["招商有数", "abc ABC", "𠮷一", "a"])("of a font cut down to %s these characters are read", async (text) => {
  const font = await subsetFont(readFileSync(file), text, { targetFormat: "truetype" });
  const read = [...charactersOf(font)].map((code) => String.fromCodePoint(code));
  const whole = charactersOf(readFileSync(file));
  expect(read.sort()).toEqual([...new Set(text)].filter((one) => whole.has(one.codePointAt(0) ?? 0)).sort());
});

test("a font without a table of characters is refused", () => {
  expect(() => charactersOf(new Uint8Array(12))).toThrow("missing table of a font: cmap");
});
