import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { account as accountCommand } from "../../scripts/account/command.ts";
import { keepLedger } from "../../scripts/account/ledger.ts";
import { hear } from "../../test/heard.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = "进一步引进资金约 12\n.5亿元，\n第二届峰会签约 3 个。";
const funds = { line: 1, column: 10, printed: "约12.5亿元" };
const edition = { line: 3, column: 2, printed: "第二届" };
const signed = { line: 3, column: 9, printed: "3个" };
const words = ["进一步"];

describe("the ledger of a report", () => {
  test("is even when rows and fixed words cover every numeral, across spaces and line ends", () => {
    const ledger = keepLedger(text, { entries: [funds, edition, signed], words });
    expect(ledger).toEqual({ numerals: 3, unaccounted: [], faults: [] });
  });

  test("names a numeral that no row accounts for", () => {
    expect(keepLedger(text, { entries: [funds, edition], words }).unaccounted).toEqual(["3:9 签约3个。"]);
  });

  test("names a word that looks like a numeral until it is listed as a fixed word", () => {
    expect(keepLedger(text, { entries: [funds, edition, signed], words: [] }).unaccounted).toEqual(["1:2 进一步引进"]);
  });

  test("keeps a row apart from a fixed word within it", () => {
    const entry = { line: 1, column: 1, printed: "一带一路" };
    const ledger = keepLedger("一带一路", { entries: [entry], words: ["一带"] });
    expect(ledger).toEqual({ numerals: 1, unaccounted: [], faults: [] });
  });

  test.each([
    ["does not stand where its row says", { ...signed, column: 8 }, "3:8 3个: not in the text there"],
    ["is another than the text has", { ...signed, printed: "4个" }, "3:9 4个: not in the text there"],
    ["is in two rows", edition, "3:2 第二届: doubly accounted"],
  ])("refuses a print that %s", (_, entry, fault) => {
    expect(keepLedger(text, { entries: [funds, edition, signed, entry], words }).faults).toEqual([fault]);
  });
});

describe("the command", () => {
  const account = (...options: string[]) => hear((channels) => accountCommand(options, channels));

  test("says how to give the folder of the texts when it is missing", () => {
    const started = spawnSync(process.execPath, ["scripts/account.ts"], { cwd: root, encoding: "utf8" });
    const stderr =
      "missing option: --reports. Give the folder of the reports' texts: npm run account -- --reports DIR\n";
    expect(started).toMatchObject({ status: 1, stdout: "", stderr });
    expect(account()).toEqual({ status: 1, stdout: "", stderr });
  });

  test.each([
    ["an option that there is not", ["--folder", "x"], "invalid options: Unknown option '--folder'"],
    ["an option without its value", ["--reports"], "invalid options: Option '--reports <value>' argument missing"],
    ["a folder that there is not", ["--reports", "nowhere"], "missing folder: nowhere. Give"],
    ["a report that there is not", ["--reports", ".", "--report", "nowhere"], "unknown report: nowhere"],
    ["no data", ["--reports", ".", "--data", "nowhere"], "nowhere/reports.csv: missing file"],
  ])("refuses %s in a sentence, not a stack", (_, options, message) => {
    const { status, stderr } = account(...options);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });

  test("names a text that is missing, and one that is not the text that was read", () => {
    const texts = mkdtempSync(join(tmpdir(), "texts-"));
    writeFileSync(join(texts, "demo-b.txt"), "另一篇");
    const { status, stderr } = account("--reports", texts, "--data", "test/input/valid");
    rmSync(texts, { recursive: true });
    expect(stderr).toContain(`missing text: ${join(texts, "demo-a.txt")}`);
    expect(stderr).toContain("demo-b:another text: its SHA-256 is not that of reports.csv");
    expect(status).toBe(1);
  });

  // The texts are no part of the project, so this is no test where they are not at hand.
  const reports = `${root}../shared/reports`;
  if (existsSync(reports)) {
    test("leaves no numeral of the five reports unaccounted", () => {
      const { status, stdout, stderr } = account("--reports", reports);
      expect(stderr).toBe("");
      expect(stdout.trim().split("\n")).toHaveLength(5);
      expect(stdout.match(/, 0 unaccounted/g)).toHaveLength(5);
      expect(status).toBe(0);
    });
  }
});
