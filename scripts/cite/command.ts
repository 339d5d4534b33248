import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { messageOf } from "../../src/reading/message-of.ts";
import type { Channels } from "../lib/channels.ts";
import { formatFault } from "../lib/fault.ts";
import { writeAll } from "../lib/write-all.ts";
import { checkTables } from "../normalize/check/index.ts";
import { readFolder } from "../normalize/read/folder.ts";
import { readOptions } from "./options.ts";
import { findPage } from "./page.ts";
import { factsOf } from "./rows.ts";
import { readFacts } from "./sheet.ts";
import { tellFaults } from "./tell.ts";
import { wouldBe } from "./would-be.ts";

/**
 * The command `npm run cite`: writes the facts that a public page prints, and the page where it is new, all or none;
 * its exit code, 1 where it is refused.
 */
export function cite(options: readonly string[], { print, tell }: Channels): number {
  const refuse = (faults: readonly string[]): number => {
    for (const fault of faults) tell(fault);
    if (faults.length > 1) tell(`${faults.length} faults, nothing written`);
    return 1;
  };
  const asked = readOptions(options);
  if (typeof asked === "string") return refuse([asked]);
  const { data: folder, sheet } = asked;
  const name = sheet === undefined ? "sheet" : basename(sheet);
  const { rows, faults } = readSheet(sheet, name);
  if (faults.length > 0) return refuse(faults);
  if (rows.length === 0) return refuse([`${name}: no rows. Write one a fact below the header`]);

  const tables = readFolder(folder);
  const { citedSources, citedFigures, citedVentures } = tables;
  const before = [citedSources, citedFigures, citedVentures].flatMap((table) => table.faults);
  if (before.length > 0) return refuse(before.map((fault) => formatFault(fault, { folder })));
  const page = findPage(asked.page, tables);
  if (Array.isArray(page)) return refuse(page);
  const facts = factsOf(rows, { page, place: page.place, tables });
  if (facts.faults.length > 0)
    return refuse(facts.faults.map(({ row, column, message }) => `${name} row ${row} (${column}): ${message}`));
  const next = wouldBe(tables, { folder, page, facts });
  const found = tellFaults(checkTables(next.tables), { name, folder, facts, next });
  if (found.length > 0) return refuse(found);

  const files = [next.source, next.figure, next.venture];
  try {
    writeAll(new Map(files.map(({ file, content }) => [join(folder, file), content])));
  } catch (error) {
    return refuse([messageOf(error)]);
  }
  const added = page.cells ? ", a new page" : "";
  print(`wrote ${facts.figure.length} figures and ${facts.venture.length} ventures of ${page.id}${added}\n`);
  return 0;
}

/** The rows of a sheet, or of standard input where there is none, with what is wrong with it. */
function readSheet(sheet: string | undefined, name: string) {
  try {
    return readFacts(readFileSync(sheet ?? 0), name);
  } catch (error) {
    return { rows: [], faults: [messageOf(error)] };
  }
}
