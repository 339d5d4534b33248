import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { candidateColumns } from "../../src/reading/columns.ts";
import { pull as pullCommand } from "../../scripts/pull/command.ts";
import { hear } from "../heard.ts";
import { makeDocx, makePdf, makeXlsx, zip } from "./documents.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sentence = "1—6月，全市引进到位资金1,005,136万元，同比下降3.5%。";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pull-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const pull = (options: readonly string[], { every = 10_000_000 } = {}) =>
  hear((channels) => pullCommand(options, { ...channels, every }));

/** The command as `npm run pull` starts it. */
const start = (options: readonly string[], input = Buffer.alloc(0)) =>
  spawnSync(process.execPath, ["scripts/pull.ts", ...options], { cwd: root, encoding: "utf8", input });

function file(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ",", skipEmptyLines: true }).data;
const figuresOf = (csv: string) => rowsOf(csv).filter((row) => row["figure_or_aside"] === "figure");

/** 标题 and text in GB18030: every character of this alphabet by its two bytes. */
const gb18030 = Buffer.from([
  0xc8, 0xab, 0xca, 0xd0, 0xc7, 0xa9, 0xd4, 0xbc, 0xcf, 0xee, 0xc4, 0xbf, 0x31, 0x36, 0x33, 0xb8, 0xf6, 0xa1, 0xa3,
]);

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>某市招商</title></head><body><nav><a href="/">首页</a><a href="/a">2024年要闻100条</a></nav><article><h1>某市招商引资</h1>${body}</article><footer>电话：0473-2991234</footer></body></html>`;

describe("npm run pull", () => {
  test("writes one candidate a numeral, with its header", async () => {
    const known = ["--place", "150300", "--published", "2023-07-01"];
    const { status, stdout, stderr } = await pull([...known, file("a.txt", sentence)]);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(candidateColumns.join(","));
    expect(stderr).toMatch(/a\.txt: 3 numerals: 2 figures, 1 set aside, 0 unread\n$/);
    const [funds, growth] = figuresOf(stdout);
    expect(funds).toMatchObject({
      line: "1",
      printed: "1,005,136万元",
      value: "1005136",
      unit: "万元",
      value_base: "10051360000",
      unit_base: "CNY",
      qualifier: "exact",
      growth: "none",
      period: "2023-01-01/2023-06-30",
      place: "150300",
      figure_or_aside: "figure",
      file: "a.txt",
    });
    expect(growth).toMatchObject({ printed: "下降3.5%", value: "-3.5", value_base: "-0.035", growth: "同比" });
  });

  test("tells in one line what it could not read, and where", async () => {
    const { stderr } = await pull([file("left.txt", `${sentence}面积13²。`)]);
    expect(stderr).toMatch(/left\.txt: 4 numerals: 2 figures, 1 set aside, 1 unread \(1:37 面积13²。\)\n$/);
  });

  test("writes lines of JSON for programs: candidates, then what the file came to, and why one cannot be read", async () => {
    const { status, stdout } = await pull([
      "--json",
      "--published",
      "2023",
      file("j.txt", `${sentence}面积13²`),
      "nowhere.txt",
    ]);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records).toMatchObject([
      { kind: "candidate", file: "j.txt", printed: "1—6月", figure: false, reason: "date" },
      { kind: "candidate", digits: "1005136", unit_base: "CNY", period: { start: "2023-01-01", end: "2023-06-30" } },
      { kind: "candidate", digits: "-3.5", doubts: [] },
      { kind: "summary", file: "j.txt", numerals: 4, figures: 2, asides: 1, unread: [{ line: 1, around: "面积13²" }] },
      { kind: "error", file: "nowhere.txt", message: "missing file: nowhere.txt" },
    ]);
    expect(status).toBe(1);
  });

  test("reads standard input to its end, writes more than a pipe holds, and ends with 1 where it refuses", () => {
    const read = start(["-"], Buffer.from(`${sentence}\n`.repeat(1000)));
    expect(read).toMatchObject({ status: 0, stderr: "-: 3000 numerals: 2000 figures, 1000 set aside, 0 unread\n" });
    expect(read.stdout.length).toBeGreaterThan(65_536);
    const values = figuresOf(read.stdout).map((row) => row["value"]);
    expect(values).toEqual(Array.from({ length: 1000 }, () => ["1005136", "-3.5"]).flat());
    const refused = start([]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toMatch(/^missing file\. Usage: npm run [^\n]+\n$/);
  });

  test.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${sentence}`)],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sentence, "utf16le")])],
    ["old line ends", Buffer.from(sentence.replace("到位", "到位\r"))],
  ])("reads %s", async (name, content) => {
    const read = await pull([file(`${name}.txt`, content)]);
    expect(read.stderr).not.toMatch(/Error/);
    expect(figuresOf(read.stdout).map((row) => row["value"])).toEqual(["1005136", "-3.5"]);
  });

  test("reads GB18030", async () => {
    const { stdout } = await pull([file("gb.txt", gb18030)]);
    expect(figuresOf(stdout).map((row) => row["printed"])).toEqual(["163个"]);
  });

  test("reads the article of a saved web page, not its navigation", async () => {
    const long = `<p>${sentence}</p><p>${"全市上下一起努力，推进招商引资工作，成效明显。".repeat(12)}</p>`;
    const { stdout } = await pull([file("page.html", page(long))]);
    expect(figuresOf(stdout).map((row) => row["printed"])).toEqual(["1,005,136万元", "下降3.5%"]);
    expect(stdout).not.toContain("0473");
  });

  test("reads a web page that is no article, a PDF's text layer and a Word document", async () => {
    for (const path of [
      file("list.html", `<html><body><table><tr><td>${sentence}</td></tr></table></body></html>`),
      file("a.pdf", makePdf(["招商引资情况", sentence])),
      file("a.docx", makeDocx(["招商引资情况", sentence])),
    ]) {
      const { stdout, stderr } = await pull(["--published", "2023", path]);
      expect(stderr).toMatch(/: 2 figures, 1 set aside, 0 unread\n$/);
      expect(figuresOf(stdout).map((row) => row["printed"])).toEqual(["1,005,136万元", "下降3.5%"]);
    }
  });

  test("tells the cell of a spreadsheet beside its file", async () => {
    const rows = [
      ["指标", "签约项目"],
      ["全市", { value: 20, format: '0"个"' }],
    ];
    const { stdout } = await pull(["--published", "2023", file("book.xlsx", makeXlsx([{ name: "签约", rows }]))]);
    expect(rowsOf(stdout).map((row) => [row["printed"], row["file"]])).toEqual([["20个", "book.xlsx#签约!B2"]]);
  });

  test("keeps the text that lines and columns are counted in", async () => {
    const text = join(folder, "kept.txt");
    const { stdout } = await pull(["--text", text, file("b.pdf", makePdf(["招商引资情况", sentence]))]);
    const [funds] = figuresOf(stdout);
    const line = readFileSync(text, "utf8").split("\n")[Number(funds?.["line"]) - 1] ?? "";
    expect([...line].slice(Number(funds?.["column"]) - 1).join("")).toMatch(/^1,005,136万元/);
  });

  test.each([
    [
      "rubbish",
      "x.bin",
      Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)),
      /^not a text: .*x\.bin\. Give \.txt/,
    ],
    [
      "an encrypted PDF",
      "l.pdf",
      makePdf([sentence], { locked: true }),
      /^encrypted PDF: .*l\.pdf\. Save it without a password/,
    ],
    ["a scan", "s.pdf", makePdf([]), /^no text layer: .*s\.pdf\. It is a scan/],
    ["half a PDF", "h.pdf", makePdf([sentence]).subarray(0, 300), /^unreadable PDF: .*h\.pdf/],
    ["another archive", "z.docx", zip({ "a.txt": "x" }), /^unknown archive: .*z\.docx/],
    ["a page without words", "e.html", "<html><body><script>1</script></body></html>", /^no text: .*e\.html/],
    ["nothing", "n.txt", "", /^empty file: .*n\.txt/],
  ])("says in one line what is wrong with %s, and reads the other files", async (_, name, content, message) => {
    const { status, stdout, stderr } = await pull([file(name, content), file("good.txt", sentence)]);
    expect(status).toBe(1);
    const [first = "", ...others] = stderr.trimEnd().split("\n");
    expect(first).toMatch(message);
    expect(others).toEqual([expect.stringMatching(/good\.txt: 3 numerals/)]);
    expect(figuresOf(stdout)).toHaveLength(2);
  });

  test.each([
    ["no file", [], /^missing file\. Usage: npm run/],
    ["an option that there is not", ["--foo"], /^invalid options: Unknown option '--foo'/],
    ["a file that there is not", ["nowhere.txt"], /^missing file: nowhere\.txt$/m],
    ["a place that there is not", ["--place", "1", "x"], /^unknown place: 1\. Give a code/],
    ["a day that is none", ["--published", "May", "x"], /^invalid day: May\. Write it as 2023-01-24 or 2023/],
    ["one text for several files", ["--text", "t", "a", "b"], /^several files for one --text/],
  ])("refuses %s in a sentence, not a stack", async (_, options, message) => {
    const { status, stderr } = await pull(options);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("shows how far it is in a long text, and keeps the numbers of its lines", async () => {
    const line = `${sentence}${"全市上下努力推进招商引资工作。".repeat(24)}\n`;
    const lines = Math.ceil(1_300_000 / Buffer.byteLength(line));
    // Of two pieces; only ten million bytes take so long that a person wants to know.
    const { stderr, stdout } = await pull([file("long.txt", line.repeat(lines))], { every: 1_000_000 });
    expect(stderr).toMatch(/long\.txt: 1 of 2 MB, \d+ numerals\n.*long\.txt: \d+ numerals: [^\n]+ 0 unread\n$/);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1 + 3 * lines);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(new RegExp(`^${lines},`));
  });
});
