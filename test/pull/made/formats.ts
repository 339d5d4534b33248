import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { chromium, type Browser } from "playwright-core";
import { openText } from "../../../scripts/pull/open.ts";
import { findChromium } from "../../browser/find-chromium.ts";
import { makeWord } from "../documents.ts";
import type { Made } from "./pieces.ts";
import { toWorkbook } from "./workbook.ts";
import { partLines, toNarrowText, toText } from "./sheets.ts";
import { toHtml } from "./page.ts";
import { toWordBody } from "./word-body.ts";

/** What writes a document of many texts, and what has to be closed behind it. */
export interface Writer {
  write: (texts: readonly Made[]) => Promise<Uint8Array> | Uint8Array;
  close?: () => Promise<void>;
}

/** Prints web pages as a person prints them: one browser for all. */
function printer(): Writer {
  let browser: Promise<Browser> | undefined;
  return {
    async write(texts) {
      browser ??= chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
      const page = await (await browser).newPage();
      await page.setContent(toHtml(texts));
      const bytes = await page.pdf({ format: "A4" });
      await page.close();
      return bytes;
    },
    close: async () => (await browser)?.close(),
  };
}

/** The formats in which texts are written and read. */
export const formats: Readonly<Record<string, () => Writer>> = {
  txt: () => ({ write: (texts) => Buffer.from(toText(texts)) }),
  narrow: () => ({ write: (texts) => Buffer.from(toNarrowText(texts)) }),
  gb18030: () => ({ write: (texts) => iconv.encode(toText(texts), "gb18030") }),
  "utf-16": () => ({ write: (texts) => Buffer.from(`\ufeff${toText(texts)}`, "utf16le") }),
  "utf-16be": () => ({ write: (texts) => Buffer.from(toText(texts), "utf16le").swap16() }),
  html: () => ({ write: (texts) => Buffer.from(toHtml(texts)) }),
  "html in gb18030": () => ({ write: (texts) => iconv.encode(toHtml(texts).replace("utf-8", "gb2312"), "gb18030") }),
  docx: () => ({ write: (texts) => makeWord({ body: toWordBody(texts) }) }),
  xlsx: () => ({ write: toWorkbook }),
  pdf: printer,
};

/** Lines of each text, as they are read from a document of all of them. */
export async function throughDocument(texts: readonly Made[], { write }: Writer): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "made-"));
  try {
    const file = join(folder, "made");
    writeFileSync(file, await write(texts));
    const lines: string[] = [];
    for await (const block of openText(file)) lines.push(...block.lines);
    return partLines(lines, texts.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
