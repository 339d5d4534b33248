import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { account as accountCommand } from "../../scripts/account/command.ts";
import { data } from "../../src/model/data.ts";
import { withData } from "../normalize/overlay.ts";
import { hear } from "../heard.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the command", () => {
  const account = (...options: string[]) => hear((channels) => accountCommand(options, channels));

  test("says how to give the folder of the texts when it is missing", async () => {
    const started = spawnSync(process.execPath, ["scripts/account.ts"], { cwd: root, encoding: "utf8" });
    const stderr =
      "missing option: --reports. Give the folder of the reports' texts: npm run account -- --reports DIR\n";
    expect(started).toMatchObject({ status: 1, stdout: "", stderr });
    expect(await account()).toEqual({ status: 1, stdout: "", stderr });
  });

  test.each([
    ["an option that there is not", ["--folder", "x"], "invalid options: Unknown option '--folder'"],
    ["an option without its value", ["--reports"], "invalid options: Option '--reports <value>' argument missing"],
    ["a folder that there is not", ["--reports", "nowhere"], "missing folder: nowhere. Give"],
    ["a report that there is not", ["--reports", ".", "--report", "nowhere"], "unknown report: nowhere"],
    ["no data", ["--reports", ".", "--data", "nowhere"], "nowhere/reports.csv: missing file"],
  ])("refuses %s in a sentence, not a stack", async (_, options, message) => {
    const { status, stderr } = await account(...options);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });

  test("names a text that is missing, and one that is not the text that was read", async () => {
    const texts = mkdtempSync(join(tmpdir(), "texts-"));
    writeFileSync(join(texts, "demo-b.txt"), "另一篇");
    const { status, stderr } = await withData((folder) => account("--reports", texts, "--data", folder));
    rmSync(texts, { recursive: true });
    expect(stderr).toContain(`missing text: ${join(texts, "demo-a.txt")}`);
    expect(stderr).toContain("demo-b:another text: its SHA-256 is not that of reports.csv");
    expect(status).toBe(1);
  });

  // The texts are no part of the project, so this is no test where they are not at hand.
  const reports = `${root}../shared/reports`;
  if (existsSync(reports)) {
    const atHand = data.reports.filter(({ id }) => existsSync(join(reports, `${id}.txt`)));
    test.each(atHand)("leaves no numeral of $id unaccounted", async ({ id }) => {
      const { status, stdout, stderr } = await account("--reports", reports, "--report", id);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/, 0 unaccounted\n$/);
    });
  }
});
