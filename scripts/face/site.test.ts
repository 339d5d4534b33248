import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import subsetFont from "subset-font";
import { charactersOf } from "./characters.ts";
import { faceSite } from "./site.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "faced-"));
  vi.stubEnv("BUILD_CACHE", join(folder, "kept"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const page = (headline: string, lang = "zh-CN") =>
  `<html lang="${lang}"><head><link rel="stylesheet" href="/x/_astro/page.css"></head><h1>${headline}</h1></html>`;

function site(pages: Record<string, string>): string {
  const built = join(folder, "dist");
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), html);
  }
  mkdirSync(join(built, "_astro"), { recursive: true });
  return built;
}

const read = (built: string, file: string) => readFileSync(join(built, file), "utf8");
const sheetOf = (html: string) => /href="\/x\/(_astro\/headline\.[\w-]+\.css)"/.exec(html)?.[1] ?? "";

async function glyphsOf(css: string): Promise<string> {
  const [, font = ""] = /base64,([^)]+)\)/.exec(css) ?? [];
  const all = await subsetFont(Buffer.from(font, "base64"), "到多少签下一万亿", { targetFormat: "truetype" });
  return [...charactersOf(all)].map((code) => String.fromCodePoint(code)).join("");
}

test("each page has the glyphs of its headline beside its own sheet, under its base, and pages with the same share them", async () => {
  const built = site({ "a.html": page("到多少"), "b/index.html": page("多少到"), "c/index.html": page("签下") });
  expect(await faceSite(built)).toMatchObject({ pages: 3, sheets: 2, cut: 2, faults: [] });
  const [a, b, c] = ["a.html", "b/index.html", "c/index.html"].map((file) => sheetOf(read(built, file)));
  expect(b).toBe(a);
  expect(
    readdirSync(join(built, "_astro"))
      .map((name) => `_astro/${name}`)
      .sort(),
  ).toEqual([a, c].sort());
  // Every glyph of the headline and no other: one that is left out fails here.
  expect([...(await glyphsOf(read(built, a ?? "")))].sort()).toEqual([..."到多少"].sort());
  expect([...(await glyphsOf(read(built, c ?? "")))].sort()).toEqual([..."签下"].sort());
});

test("what an earlier build cut is not cut again, and comes to the same bytes", async () => {
  const built = site({ "a.html": page("到多少") });
  await faceSite(built);
  const first = read(built, sheetOf(read(built, "a.html")));
  const again = site({ "a.html": page("到多少"), "b.html": page("签下一万亿") });
  expect(await faceSite(again)).toMatchObject({ pages: 2, cut: 1 });
  expect(read(again, sheetOf(read(again, "a.html")))).toBe(first);
  vi.stubEnv("BUILD_CACHE", join(folder, "other"));
  const anew = site({ "a.html": page("到多少"), "b.html": page("签下一万亿") });
  expect(await faceSite(anew)).toMatchObject({ cut: 2 });
  expect(read(anew, sheetOf(read(anew, "a.html")))).toBe(first);
});

test("embeds, the wall and what is frozen stay without", async () => {
  const files = ["embed/a/index.html", "en/embed/a/index.html", "screen/index.html", "v/1.0.0/embed/a/index.html"];
  const built = site(Object.fromEntries(files.map((file) => [file, page("到多少")])));
  expect(await faceSite(built)).toMatchObject({ pages: 0, sheets: 0 });
  for (const file of files) expect(read(built, file)).toBe(page("到多少"));
});

test("a headline with a character that no font has is a fault of its page", async () => {
  const built = site({ "a.html": page("到\u{10ffff}") });
  expect((await faceSite(built)).faults).toEqual(["a.html: no glyph in the headline face: \u{10ffff}"]);
});
