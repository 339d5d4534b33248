import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { allCharts } from "../../src/exports/charts.ts";
import { toTable, type Column } from "../../src/tables/table.ts";
import { data } from "../../src/model/data.ts";

const office = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find(existsSync);
if (!office) console.log("not tried: LibreOffice opens .excel.csv. Install libreoffice-calc to try it.");

/** The cells that LibreOffice shows of a CSV. */
function openCsv(text: string): Record<string, string>[] {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const [file, out] = [join(folder, "chart.csv"), join(folder, "out")];
    writeFileSync(file, text);
    // Its dialogue proposes UTF-8 for a file with a byte order mark; without a dialogue it has to be told (76).
    const reading = "--infilter=CSV:44,34,76,1";
    const writing = ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", out];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status, stderr } = spawnSync(office ?? "", ["--headless", reading, profile, ...writing, file], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    const shown = readFileSync(join(out, "chart.csv"), "utf8").replace(/^\uFEFF/, "");
    return Papa.parse<Record<string, string>>(shown.trim(), { header: true, delimiter: "," }).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!office)("LibreOffice", () => {
  test("opens the CSV for spreadsheets with Chinese and numbers as they are", () => {
    const [chart] = allCharts(data);
    if (!chart) throw new Error("no charts");
    const wanted = chart.table.records();
    const opened = openCsv(chart.table.excelCsv());
    expect(opened).toHaveLength(wanted.length);
    opened.forEach((row, index) => {
      for (const name of ["label_zh", "indicator_zh", "place_zh", "unit", "printed"])
        expect(row[name]).toBe(wanted[index]?.[name] ?? "");
      expect(Number(row["value"])).toBe(wanted[index]?.["value"]);
    });
  });

  test("runs no formula of it, and takes −3.5 for the number that it is", () => {
    const column = (name: string, read: (cell: string) => string | number): Column<string> => ({
      name,
      title: { zh: "", en: "" },
      type: "string",
      description: { zh: "", en: "" },
      read,
    });
    const columns = [column("cell", (cell) => cell), column("number", () => -3.5)];
    const cells = ["=1+1", "+1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "-1+1"];
    const opened = openCsv(toTable(cells, { columns, data }).excelCsv());
    expect(opened.map(({ cell }) => cell?.replace(/^'/, ""))).toEqual(cells);
    expect(opened.map(({ number }) => number)).toEqual(cells.map(() => "-3.5"));
  });
});
