import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { account } from "../../scripts/account/command.ts";
import { cite } from "../../scripts/cite/command.ts";
import type { Channels } from "../../scripts/lib/channels.ts";
import { checkTables } from "../../scripts/normalize/check/index.ts";
import { enter } from "../../scripts/enter/command.ts";
import { formatFaults } from "../../scripts/lib/fault.ts";
import { pull } from "../../scripts/pull/command.ts";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { toData } from "../../scripts/normalize/write/data.ts";
import type { Data } from "../../src/model/types.ts";
import { hear } from "../heard.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A row of the sheet while it is judged: cells by column. */
export type Judged = Record<string, string>;

type Cells = Readonly<Record<string, string>>;

/** The commands by which reports and facts of other pages get in, by the name of their script. */
const commands = { pull, enter, account, cite };

/**
 * A temporary copy of the project's data and a folder of texts, in which its how-tos are walked as CONTRIBUTING says.
 */
export interface Desk {
  data: string;
  texts: string;
  /** Runs a command of the project; throws what it told when it fails. */
  run: (command: keyof typeof commands, ...options: string[]) => Promise<string>;
  /** Pulls the candidates of a text, lets `judge` fill the sheet in, and enters it. */
  add: (options: {
    report: string;
    text: string;
    place: string;
    judge: (row: Judged) => Judged;
    cells: Cells;
  }) => Promise<void>;
  /** Adds a row to a file of the data, its cells by column; those that are not given are empty. */
  append: (file: string, cells: Cells) => void;
  /** Puts one text in the place of another that must be there. */
  replace: (file: string, change: readonly [from: string, to: string]) => void;
  /** What `npm run data` says is wrong; empty where nothing is. */
  faults: () => string;
  /** Normalizes and reads what the site would build from. */
  normalize: () => Data;
  leave: () => void;
}

/**
 * With `started`, every command is started as npm starts it, which takes ten times as long; else called within this
 * process.
 */
export function openDesk({ started = false } = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  const [data, texts] = [join(folder, "data"), join(folder, "texts")];
  cpSync(join(root, "data"), data, { recursive: true });
  cpSync(join(root, "test/walk/invented"), texts, { recursive: true });

  const start = (script: string, options: readonly string[]) =>
    spawnSync(process.execPath, [join(root, "scripts", `${script}.ts`), ...options], { cwd: root, encoding: "utf8" });
  const run: Desk["run"] = async (command, ...options) => {
    const call = async (channels: Channels) => commands[command](options, channels);
    const { status, stdout, stderr } = started ? start(command, options) : await hear(call);
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
    return stdout;
  };
  const append: Desk["append"] = (file, cells) => {
    const [header = ""] = readFileSync(join(data, file), "utf8").split("\n");
    const columns = header.split(",");
    const unknown = Object.keys(cells).filter((column) => !columns.includes(column));
    if (unknown.length > 0) throw new Error(`unknown column: ${unknown.join(", ")} of ${file}`);
    appendFileSync(join(data, file), `${Papa.unparse([columns.map((column) => cells[column] ?? "")])}\n`);
  };
  const replace: Desk["replace"] = (file, [from, to]) => {
    const text = readFileSync(join(data, file), "utf8");
    if (!text.includes(from)) throw new Error(`missing text: ${from} in ${file}`);
    writeFileSync(join(data, file), text.replace(from, to));
  };
  const add: Desk["add"] = async ({ report, text, place, judge, cells }) => {
    const source = join(texts, `${report}.txt`);
    if (!existsSync(source)) writeFileSync(source, text);
    const candidates = await run("pull", "--data", data, "--place", place, source);
    const { data: rows } = Papa.parse<Judged>(candidates, { header: true, delimiter: ",", skipEmptyLines: true });
    const sheet = join(folder, "judged.csv");
    // As a spreadsheet saves it: with a byte order mark and CRLF.
    writeFileSync(sheet, `\uFEFF${Papa.unparse(rows.map(judge), { newline: "\r\n" })}\r\n`);
    const told = await run("enter", "--data", data, "--report", report, "--text", source, sheet);
    const [, lines = "", sha256 = ""] = /lines (\d+), sha256 ([0-9a-f]{64})/.exec(told) ?? [];
    append("reports.csv", { id: report, place, ...cells, lines, sha256 });
  };
  const check = () => {
    const tables = readFolder(data);
    const found = checkTables(tables);
    return { tables, told: found.length === 0 ? "" : formatFaults(found) };
  };
  const normalize: Desk["normalize"] = () => {
    if (started) return readGenerated(start("normalize", [data, join(folder, "generated")]), join(folder, "generated"));
    const { tables, told } = check();
    if (told !== "") throw new Error(told);
    // As it is read back from its files.
    return JSON.parse(JSON.stringify(toData(tables))) as Data;
  };
  const leave = () => rmSync(folder, { recursive: true, force: true });
  return { data, texts, run, add, append, replace, faults: () => check().told, normalize, leave };
}

function readGenerated({ status, stderr }: { status: number | null; stderr: string }, out: string): Data {
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(join(out, "data.json"), "utf8")) as Data;
}
