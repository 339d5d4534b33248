import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { asideHeader, enterRows, figureHeader } from "./enter/rows.ts";
import { readSheet } from "./enter/sheet.ts";
import { toLines } from "./pull/columns.ts";

const usage = "npm run enter -- --report ID --text FILE judged.csv";

function fail(...faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  if (faults.length > 1) console.error(`${faults.length} faults, nothing written`);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { data: { type: "string", default: "data" }, report: { type: "string" }, text: { type: "string" } },
    });
  } catch (error) {
    return fail(`invalid options: ${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
  }
}

const { values, positionals } = readArguments();
const { data, report, text } = values;
const [sheet] = positionals;
if (sheet === undefined || report === undefined || text === undefined)
  fail(`missing report, text or sheet. Usage: ${usage}`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(report))
  fail(`invalid id: ${report}. Write lower-case words joined by hyphens`);
for (const file of [sheet, text, join(data, "reports.csv")]) if (!existsSync(file)) fail(`missing file: ${file}`);
const targets = ["figures", "aside"].map((folder) => join(data, folder, `${report}.csv`));
const taken = targets.find((file) => existsSync(file));
if (taken) fail(`file exists: ${taken}. Move it away first: what was entered is never written over`);

const name = basename(sheet);
const { rows, faults } = readSheet(readFileSync(sheet), name);
if (faults.length > 0) fail(...faults);
const entered = enterRows(rows, { report, name });
if (entered.faults.length > 0) fail(...entered.faults);

const files = new Map([
  [join(data, "figures", `${report}.csv`), `${figureHeader}\n${toLines(entered.figures)}`],
  [join(data, "aside", `${report}.csv`), `${asideHeader}\n${toLines(entered.asides)}`],
]);
// A report needs all four files; one that names no firm and no method has them empty.
for (const folder of ["ventures", "methods"]) {
  const file = join(data, folder, `${report}.csv`);
  const [header = ""] = existsSync(file) ? [] : [headerOf(folder)];
  if (header !== "") files.set(file, `${header}\n`);
}
write(files);

const bytes = readFileSync(text);
const lines = bytes.toString("utf8").split("\n").length;
const sha256 = createHash("sha256").update(bytes).digest("hex");
console.log(`wrote ${entered.figures.length} figures and ${entered.asides.length} set aside`);
console.log(`for ${join(data, "reports.csv")}: lines ${lines}, sha256 ${sha256}`);

function headerOf(folder: string): string {
  const first = readFileSync(join(data, "reports.csv"), "utf8").split("\n")[1]?.split(",")[0] ?? "";
  return readFileSync(join(data, folder, `${first}.csv`), "utf8").split("\n")[0] ?? "";
}

/** Writes all files or none. */
function write(contents: ReadonlyMap<string, string>): void {
  const done: string[] = [];
  try {
    for (const [file, content] of contents) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, content);
      renameSync(`${file}.tmp`, file);
      done.push(file);
    }
  } catch (error) {
    for (const file of done) rmSync(file, { force: true });
    throw error;
  }
}
