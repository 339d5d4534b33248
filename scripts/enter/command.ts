import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { asides } from "../../src/tables/asides.ts";
import { fileOf, headerOf, ownerOf, type Declaration } from "../../src/tables/declare.ts";
import { figures } from "../../src/tables/figures.ts";
import { files as tables } from "../../src/tables/index.ts";
import { messageOf } from "../../src/reading/message-of.ts";
import { readArguments } from "../lib/arguments.ts";
import type { Channels } from "../lib/channels.ts";
import { writeAll } from "../lib/write-all.ts";
import { readFolder } from "../normalize/read/folder.ts";
import { toLines } from "../../src/reading/columns.ts";
import { readLines } from "../pull/open.ts";
import { createHolder } from "./hold.ts";
import { enterRows } from "./rows.ts";
import { readSheet } from "./sheet.ts";

const usage = "npm run enter -- --report ID --text FILE judged.csv";

interface Asked {
  data: string;
  report: string;
  text: string;
  sheet: string;
}

/**
 * The command `npm run enter`: writes the files of a report from a judged sheet, all or none; its exit code, 1 where it
 * is refused.
 */
export async function enter(options: readonly string[], { print, tell }: Channels): Promise<number> {
  const refuse = (faults: readonly string[]): number => {
    for (const fault of faults) tell(fault);
    if (faults.length > 1) tell(`${faults.length} faults, nothing written`);
    return 1;
  };
  const asked = readOptions(options);
  if (typeof asked === "string") return refuse([asked]);
  const { data, report, text, sheet } = asked;

  const name = basename(sheet);
  const read = await readAll(asked).catch((error: unknown) => messageOf(error));
  if (typeof read === "string") return refuse([read]);
  const { rows, faults, lines } = read;
  if (faults.length > 0) return refuse(faults);
  const holder = createHolder(lines.join("\n"), readFolder(data));
  const entered = enterRows(rows, { report, name, holder });
  if (entered.faults.length > 0) return refuse(entered.faults);

  // A report has a file of every table that reports own; those of firms and methods begin empty.
  const files = new Map<string, string>();
  for (const table of Object.values<Declaration>(tables).filter((declared) => ownerOf(declared) === "reports")) {
    const file = join(data, fileOf(table, report));
    const own = table === figures ? entered.figures : table === asides ? entered.asides : [];
    if (own.length > 0 || !existsSync(file)) files.set(file, linesOf(own, table));
  }
  writeAll(files);

  const sha256 = createHash("sha256").update(readFileSync(text)).digest("hex");
  print(`wrote ${entered.figures.length} figures and ${entered.asides.length} set aside\n`);
  print(`for ${join(data, "reports.csv")}: lines ${lines.length}, sha256 ${sha256}\n`);
  return 0;
}

/** The sheet and the lines of its text; fails with a sentence where one cannot be read. */
async function readAll({ sheet, text }: Asked) {
  const { rows, faults } = readSheet(readFileSync(sheet), basename(sheet));
  return { rows, faults, lines: await readLines(text) };
}

/** What is asked for, or the sentence that refuses it. */
function readOptions(options: readonly string[]): Asked | string {
  const parsed = readArguments(options, {
    usage,
    allowPositionals: true,
    options: { data: { type: "string", default: "data" }, report: { type: "string" }, text: { type: "string" } },
  });
  if (typeof parsed === "string") return parsed;
  const { data, report, text } = parsed.values;
  const [sheet] = parsed.positionals;
  if (sheet === undefined || report === undefined || text === undefined)
    return `missing report, text or sheet. Usage: ${usage}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(report))
    return `invalid id: ${report}. Write lower-case words joined by hyphens`;
  const missing = [sheet, text, join(data, "reports.csv")].find((file) => !existsSync(file));
  if (missing !== undefined) return `missing file: ${missing}`;
  const targets = ["figures", "aside"].map((folder) => join(data, folder, `${report}.csv`));
  const taken = targets.find((file) => existsSync(file));
  if (taken !== undefined) return `file exists: ${taken}. Move it away first: what was entered is never written over`;
  return { data, report, text, sheet };
}

/** The file of a table with these rows, empty in the columns that they do not give. */
function linesOf(rows: readonly Partial<Record<string, string>>[], table: Declaration): string {
  const header = headerOf(table);
  return toLines([header, ...rows.map((row) => header.map((column) => row[column] ?? ""))]);
}
