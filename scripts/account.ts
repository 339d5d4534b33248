import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keepLedger } from "./account/ledger.ts";
import { readFolder } from "./read/folder.ts";

const { values } = parseArgs({ options: { reports: { type: "string" }, data: { type: "string", default: "data" } } });
if (!values.reports || !existsSync(values.reports)) {
  const noun = values.reports ? `missing folder: ${values.reports}` : "missing option: --reports";
  console.error(`${noun}. Give the folder of the reports' texts: npm run account -- --reports DIR`);
  process.exit(1);
}

const { reports, figures, asides, notNumerals } = readFolder(values.data);
const words = notNumerals.rows.map(({ word }) => word);
let failed = false;
for (const { id, sha256 } of reports.rows) {
  const bytes = readFileSync(join(values.reports, `${id}.txt`));
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
