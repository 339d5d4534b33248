import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { charactersOf } from "./characters.ts";
import { lean } from "./lean.ts";
import { toWoff2 } from "./woff2.ts";

const { resolve } = createRequire(import.meta.url);
const file = resolve("@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf");
const cut = (text: string, font: Buffer = readFileSync(file)) =>
  subsetFont(font, text, { ...lean, targetFormat: "truetype" });

test.each(["A", "What arrived?", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789’"])(
  "a font with %s is read back as it was by a reader that is not ours",
  async (text) => {
    const font = await cut(text);
    const packed = toWoff2(font);
    expect([packed.toString("latin1", 0, 4), packed.readUInt32BE(8), packed.length % 4]).toEqual([
      "wOF2",
      packed.length,
      0,
    ]);
    expect(packed.length).toBeLessThan(font.length);
    const read = await cut(text, packed);
    expect(charactersOf(read)).toEqual(charactersOf(font));
    expect(Buffer.compare(read, await cut(text, font))).toBe(0);
  },
);
