import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDocx, makeOds, makeOldOffice, makePdf, makeXlsx, odsTable } from "../../test/pull/documents.ts";
import { openText, sizeOf } from "./open.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "open-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Buffer, name = "a"): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const blocksOf = (content: string | Buffer) => Array.fromAsync(openText(file(content)));
const linesOf = async (content: string | Buffer) => (await blocksOf(content)).flatMap(({ lines }) => lines);

describe("what a file is, its first bytes tell, not its name", () => {
  test.each([
    ["a text", "签约\n10家"],
    ["a text with any line ends", "签约\r\n10家"],
    ["a text with old line ends", "签约\r10家"],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("签约\n10家", "utf16le")])],
    ["UTF-16 without a mark", Buffer.from("签约\n10家", "utf16le")],
    ["a page", "<!DOCTYPE HTML><p>签约<p>10家"],
    ["a page in UTF-16", Buffer.from("\uFEFF<!DOCTYPE HTML><p>签约<p>10家", "utf16le")],
    ["a page in UTF-16 without a mark", Buffer.from("<!DOCTYPE HTML><p>签约<p>10家", "utf16le").swap16()],
    ["a page without a type", "\n<HTML lang=zh><p>签约<p>10家"],
    ["a page that begins with its head", "<head></head><p>签约<p>10家"],
    ["a page that begins with its body", '<body class="a"><p>签约<p>10家'],
    ["a PDF", makePdf(["签约", "10家"])],
    ["a PDF behind other bytes", Buffer.concat([Buffer.from("\n"), makePdf(["签约", "10家"])])],
    ["a Word document", makeDocx(["签约", "10家"])],
    ["an Excel book", makeXlsx([{ name: "Sheet1", rows: [["签约"], ["10家"]] }])],
    ["an OpenDocument spreadsheet", makeOds(odsTable("Sheet1", [["签约"], ["10家"]]))],
  ])("%s", async (_, content) => {
    const lines = await linesOf(content);
    expect(lines.filter((line) => line !== "")).toEqual(["签约", "10家"]);
  });

  test("a text may speak of tags", async () => {
    expect(await linesOf("<header>签约")).toEqual(["<header>签约"]);
  });

  test("a document of more than a million bytes is read to its end", async () => {
    const content = `<html><!--${" ".repeat(1_500_000)}--><body><p>签约<p>10家</body></html>`;
    expect((await linesOf(content)).filter((line) => line !== "")).toEqual(["签约", "10家"]);
  });

  test("a document comes as one block, of all its bytes", async () => {
    const content = makeDocx(["签约"]);
    expect(await blocksOf(content)).toMatchObject([{ first: 1, bytes: content.length }]);
  });
});

describe("a text", () => {
  const million = 1_000_000;

  test("of less than a million bytes is one block", async () => {
    expect(await blocksOf("一\n二\n")).toEqual([{ lines: ["一", "二", ""], first: 1, bytes: 8 }]);
  });

  test("has a line for every line end of whatever kind", async () => {
    expect(await linesOf("一\r\n二\r三\n\n四")).toEqual(["一", "二", "三", "", "四"]);
  });

  test("of more comes in blocks that end where a sentence ends with its line, and is whole", async () => {
    const content = `${"甲".repeat(49)}\n${"乙".repeat(98)}。\n`.repeat(8000);
    const blocks = await blocksOf(content);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.flatMap(({ lines }) => lines).join("\n")).toBe(content);
    expect(blocks.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength(content));
    let next = 1;
    for (const { lines, first } of blocks) {
      expect(first).toBe(next);
      next += lines.length;
    }
    for (const { lines } of blocks.slice(0, -1)) expect(lines.at(-1)).toMatch(/^乙+。$/);
  });

  test("without sentences is cut at a line end", async () => {
    const content = `${"甲".repeat(99)}\n`.repeat(8000);
    const blocks = await blocksOf(content);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flatMap(({ lines }) => lines).join("\n")).toBe(content);
  });

  test("is checked to its end: a bad byte behind the first million is told with its line", async () => {
    const path = file(Buffer.concat([Buffer.from(`${"甲".repeat(99)}。\n`.repeat(8000)), Buffer.from([0xff, 0x0a])]));
    await expect(Array.fromAsync(openText(path))).rejects.toThrow(
      new Error(
        `damaged character: ${path} line 8001, byte 2408001 (FF), read as utf-8. Mend it there, or save the text anew as UTF-8`,
      ),
    );
  });

  test("whose first million bytes are ASCII has its encoding from the first others", async () => {
    const lines = [...Array<string>(300_000).fill("1,2"), "签约"];
    const bytes = Buffer.concat([
      Buffer.from("1,2\n".repeat(300_000)),
      Buffer.from([0xc7, 0xa9, 0xd4, 0xbc, 0xb8, 0xf6]),
    ]);
    expect((await linesOf(bytes)).join()).toBe(`${lines.join()}个`);
  });

  test("with a line of more than four million characters is refused, with its line", async () => {
    const path = file(`一\n二。\n${"1".repeat(5.5 * million)}`);
    await expect(Array.fromAsync(openText(path))).rejects.toThrow(
      new Error(`line too long: ${path} line 3. Break the text into lines`),
    );
    const [block, ...others] = await blocksOf(`一\n${"1".repeat(4.5 * million)}`);
    expect([block?.lines, others.length]).toEqual([["一"], 1]);
  });
});

test.each([
  [
    "a web archive",
    "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>10",
    /^web archive: .*a\. Save the page as \.html, not as \.mht$/,
  ],
  ["nothing", "", /^empty file: .*a$/],
  [
    "rubbish",
    Buffer.alloc(1000),
    /^not a text: .*a\. Give \.txt in UTF-8, GB18030, Big5 or UTF-16, \.html, \.pdf, \.docx, \.xlsx or \.ods$/,
  ],
  ["an older book", makeOldOffice("Workbook"), /^older Excel book: .*a\. Save it as \.xlsx$/],
])("a file with %s is told in a line", async (_, content, message) => {
  await expect(linesOf(content)).rejects.toThrow(message);
});

test("a file that is not there is", async () => {
  await expect(Array.fromAsync(openText(join(folder, "none")))).rejects.toThrow("ENOENT");
});

test("the size of a file is known, that of standard input is not", () => {
  expect(sizeOf(file("12345"))).toBe(5);
  expect(sizeOf("-")).toBe(0);
});

test("what reads documents loads in Node itself, without what tests put between", () => {
  const readers = ["word/docx", "sheets/xlsx", "sheets/ods", "pdf/pdf", "html/html"].map((kind) =>
    import.meta.resolve(`../../src/reading/open/${kind}.ts`),
  );
  const script = readers.map((reader) => `await import(${JSON.stringify(reader)});`).join("");
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});
