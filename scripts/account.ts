import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keepLedger } from "./account/ledger.ts";
import { formatProblems } from "./problem.ts";
import { readFolder } from "./read/folder.ts";

function refuse(fault: string): never {
  console.error(`${fault}. Give the folder of the reports' texts: npm run account -- --reports DIR`);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: { reports: { type: "string" }, report: { type: "string" }, data: { type: "string", default: "data" } },
    }).values;
  } catch (error) {
    return refuse(`invalid options: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { reports: texts = refuse("missing option: --reports"), report: only, data } = readOptions();
if (!existsSync(texts)) refuse(`missing folder: ${texts}`);

const tables = readFolder(data);
const unread = Object.values(tables).flatMap(({ problems }) => problems);
// A row that cannot be read would leave its numeral unaccounted, and a missing folder would leave none.
if (unread.length > 0) {
  process.stderr.write(formatProblems(unread, { folder: data }));
  process.exit(1);
}

const { reports, figures, asides, notNumerals } = tables;
const words = notNumerals.rows.map(({ word }) => word);
let failed = false;
if (only !== undefined && !reports.keys.has(only)) refuse(`unknown report: ${only}`);
for (const { id, sha256 } of reports.rows) {
  if (only !== undefined && id !== only) continue;
  const file = join(texts, `${id}.txt`);
  if (!existsSync(file)) {
    console.error(`missing text: ${file}`);
    failed = true;
    continue;
  }
  const bytes = readFileSync(file);
  const own = <Row extends { report: string }>(rows: readonly Row[]) => rows.filter(({ report }) => report === id);
  const [inFigures, inAsides] = [own(figures.rows), own(asides.rows)];
  const ledger = keepLedger(bytes.toString("utf8"), { entries: [...inFigures, ...inAsides], words });
  const faults = [...ledger.faults, ...ledger.unaccounted.map((place) => `${place}: unaccounted`)];
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    faults.push("another text: its SHA-256 is not that of reports.csv");
  for (const fault of faults) console.error(`${id}:${fault}`);
  failed ||= faults.length > 0;
  console.log(
    `${id}: ${ledger.numerals} numerals, ${inFigures.length} figures, ${inAsides.length} set aside, ${ledger.unaccounted.length} unaccounted`,
  );
}
process.exitCode = failed ? 1 : 0;
