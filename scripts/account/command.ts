import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../../src/reading/message-of.ts";
import { readArguments } from "../lib/arguments.ts";
import type { Channels } from "../lib/channels.ts";
import { formatFaults } from "../lib/fault.ts";
import { readFolder } from "../normalize/read/folder.ts";
import { readLines } from "../pull/open.ts";
import type { Table } from "../normalize/read/table.ts";
import { keepLedger } from "../../src/reading/account/ledger.ts";

const known = {
  reports: { type: "string" },
  report: { type: "string" },
  data: { type: "string", default: "data" },
} as const;

/**
 * The command `npm run account`: prints the ledger of every report, tells what is uneven; its exit code, 1 where
 * anything is.
 */
export async function account(options: readonly string[], { print, tell }: Channels): Promise<number> {
  const refuse = (fault: string): number => {
    tell(`${fault}. Give the folder of the reports' texts: npm run account -- --reports DIR`);
    return 1;
  };
  const asked = readArguments(options, { options: known });
  if (typeof asked === "string") return refuse(asked);
  const { reports: texts, report: only, data } = asked.values;
  if (texts === undefined) return refuse("missing option: --reports");
  if (!existsSync(texts)) return refuse(`missing folder: ${texts}`);

  const tables = readFolder(data);
  const unread = Object.values<Table<unknown>>({ ...tables }).flatMap(({ faults }) => faults);
  // A row that cannot be read would leave its numeral unaccounted, and a missing folder would leave none.
  if (unread.length > 0) {
    tell(formatFaults(unread, { folder: data }).trimEnd());
    return 1;
  }

  const { reports, figures, asides, notNumerals } = tables;
  const words = notNumerals.rows.map(({ word }) => word);
  if (only !== undefined && !reports.keys.has(only)) return refuse(`unknown report: ${only}`);
  let failed = false;
  for (const { id, sha256 } of reports.rows) {
    if (only !== undefined && id !== only) continue;
    const file = join(texts, `${id}.txt`);
    if (!existsSync(file)) {
      tell(`missing text: ${file}`);
      failed = true;
      continue;
    }
    const own = <Row extends { report: string }>(rows: readonly Row[]) => rows.filter(({ report }) => report === id);
    const [inFigures, inAsides] = [own(figures.rows), own(asides.rows)];
    const lines = await readLines(file).catch((error: unknown) => messageOf(error));
    if (typeof lines === "string") {
      tell(lines);
      failed = true;
      continue;
    }
    const ledger = keepLedger(lines.join("\n"), { entries: [...inFigures, ...inAsides], words });
    const unaccounted = ledger.unaccounted.map(
      ({ line, column, around }) => `${line}:${column} ${around}: unaccounted`,
    );
    const faults = [...ledger.faults, ...unaccounted];
    if (createHash("sha256").update(readFileSync(file)).digest("hex") !== sha256)
      faults.push("another text: its SHA-256 is not that of reports.csv");
    for (const fault of faults) tell(`${id}:${fault}`);
    failed ||= faults.length > 0;
    print(
      `${id}: ${ledger.numerals} numerals, ${inFigures.length} figures, ${inAsides.length} set aside, ${ledger.unaccounted.length} unaccounted\n`,
    );
  }
  return failed ? 1 : 0;
}
