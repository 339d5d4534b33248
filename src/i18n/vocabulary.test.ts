import { expect, test } from "vitest";
import type { Text } from "../model/types.ts";
import * as vocabulary from "./vocabulary.ts";

test.each(Object.entries<Readonly<Record<string, Text>>>(vocabulary))(
  "%s say every thing in both languages, and no two things alike",
  (_, words) => {
    const texts = Object.values(words);
    expect(texts.length).toBeGreaterThan(1);
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/^\p{Script=Han}[\p{Script=Han}、]*$/u);
      expect(en).toMatch(/^[A-Za-z]+(?:,? [a-z]+)*$/);
    }
    for (const lang of ["zh", "en"] as const) expect(new Set(texts.map((text) => text[lang])).size).toBe(texts.length);
  },
);
