import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { cutParts } from "./cuts.ts";
import { partsOf } from "./fonts.ts";
import { sheetOf } from "./sheet.ts";

let folder = "";
const [zh, en] = [partsOf({ lang: "zh", text: "多少" }), partsOf({ lang: "en", text: "How much 多少" })];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sheet-"));
  vi.stubEnv("BUILD_CACHE", folder);
  await cutParts([...zh, ...en]);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const facesOf = (css: string) => css.match(/@font-face\{[^}]*\}/g) ?? [];

test("a sheet tells its licence and declares one bold face, with the font in it and the metrics of its language", () => {
  const css = sheetOf(zh, { lang: "zh" });
  expect(css).toMatch(/^\/\*! Noto Serif, SIL Open Font License 1\.1/);
  expect(facesOf(css)).toHaveLength(1);
  expect(css).toMatch(
    /font-family:Headline;font-weight:700;src:url\(data:font\/woff2;base64,[\w+/=]+\)format\("woff2"\)/,
  );
  expect(css).toContain("ascent-override:88%;descent-override:12%");
  expect(css).not.toContain("unicode-range");
});

test("a second font of a headline says for which characters it stands", () => {
  const [latin, chinese] = facesOf(sheetOf(en, { lang: "en" }));
  expect(latin).not.toContain("unicode-range");
  expect(chinese).toContain(";unicode-range:U+591a,U+5c11}");
});

test("without parts there is nothing", () => {
  expect(sheetOf([], { lang: "zh" })).toBe("");
});
