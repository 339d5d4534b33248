import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Data } from "../../src/lib/types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A row of the sheet while it is judged: cells by column. */
export type Judged = Record<string, string>;

/** A temporary copy of the project's data and a folder of texts, in which a report is added as the README says. */
export interface Desk {
  data: string;
  texts: string;
  /** Runs a command of the project; throws what it told when it fails. */
  run: (script: string, ...options: string[]) => { stdout: string; stderr: string };
  /** Pulls the candidates of a text, lets `judge` fill the sheet in, and enters it. */
  add: (options: {
    report: string;
    text: string;
    place: string;
    judge: (row: Judged) => Judged;
    cells: readonly string[];
  }) => void;
  /** Adds a line to a file of the data. */
  append: (file: string, line: string) => void;
  /** Normalizes and reads what the site would build from. */
  normalize: () => Data;
  leave: () => void;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  const [data, texts] = [join(folder, "data"), join(folder, "texts")];
  cpSync(join(root, "data"), data, { recursive: true });
  cpSync(join(root, "test/walk/invented"), texts, { recursive: true });
  const run: Desk["run"] = (script, ...options) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", script), ...options], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script}: ${stderr}`);
    return { stdout, stderr };
  };
  const append: Desk["append"] = (file, line) => appendFileSync(join(data, file), `${line}\n`);
  const add: Desk["add"] = ({ report, text, place, judge, cells }) => {
    const source = join(texts, `${report}.txt`);
    if (!existsSync(source)) writeFileSync(source, text);
    const { stdout } = run("pull.ts", "--data", data, "--place", place, source);
    const { data: rows } = Papa.parse<Judged>(stdout, { header: true, delimiter: ",", skipEmptyLines: true });
    const sheet = join(folder, "judged.csv");
    // As a spreadsheet saves it: with a byte order mark and CRLF.
    writeFileSync(sheet, `\uFEFF${Papa.unparse(rows.map(judge), { newline: "\r\n" })}\r\n`);
    const told = run("enter.ts", "--data", data, "--report", report, "--text", source, sheet).stdout;
    const [, lines = "", sha256 = ""] = /lines (\d+), sha256 ([0-9a-f]{64})/.exec(told) ?? [];
    append("reports.csv", [report, place, ...cells, lines, sha256, "", ""].join(","));
  };
  const normalize: Desk["normalize"] = () => {
    const out = join(folder, "generated");
    run("normalize.ts", data, out);
    const tables = readdirSync(out).map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(join(out, file), "utf8")) as unknown,
    ]);
    return Object.fromEntries(tables) as Data;
  };
  return { data, texts, run, add, append, normalize, leave: () => rmSync(folder, { recursive: true, force: true }) };
}
