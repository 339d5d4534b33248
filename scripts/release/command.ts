import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { messageOf } from "../../src/reading/message-of.ts";
import { readArguments } from "../lib/arguments.ts";
import type { Channels } from "../lib/channels.ts";
import { readDay } from "../../src/tables/cells/day.ts";
import { compareVersions } from "../../src/tables/cells/version.ts";
import { releases } from "../../src/tables/releases.ts";
import { readTable } from "../normalize/read/table.ts";
import { differences, nextVersion, steps } from "./difference.ts";
import { keptFiles, keptTables, publishedTables } from "./site.ts";

const usage = 'npm run release -- --date 2027-01-31 --summary "…" --summary-en "…"';

interface Asked {
  site: string;
  data: string;
  version: string;
  /** The cells behind the version in the row of the release. */
  cells: readonly string[];
}

/**
 * The command `npm run release`: keeps what a built site publishes below `releases/<version>/`, whole or not at all,
 * and adds its row. Its exit code, 1 where it is refused in a sentence. Throws where the site lacks a file that it
 * lists.
 */
export function release(options: readonly string[], { print, tell }: Channels): number {
  const refuse = (fault: string): number => {
    tell(fault);
    return 1;
  };
  const asked = readOptions(options);
  if (typeof asked === "string") return refuse(asked);
  const fault = refusal(asked, print);
  if (fault !== undefined) return refuse(fault);
  const { site, data, version, cells } = asked;
  const files = keptFiles(site);
  const folder = join(data, "releases", version);
  if (existsSync(folder)) return refuse(`released already: ${version}. A release is never written over`);
  writeWhole(folder, files);
  const row = Papa.unparse([[version, ...cells]]);
  writeFileSync(join(data, "releases.csv"), `${readFileSync(join(data, "releases.csv"), "utf8")}${row}\n`);
  print(`released ${version}: ${files.size} files in ${folder}\n`);
  return 0;
}

/** What is asked for, or the sentence that refuses it. */
function readOptions(options: readonly string[]): Asked | string {
  const parsed = readArguments(options, {
    usage,
    options: {
      site: { type: "string", default: process.env.OUT ?? "dist" },
      data: { type: "string", default: "data" },
      package: { type: "string", default: "package.json" },
      date: { type: "string" },
      summary: { type: "string" },
      "summary-en": { type: "string" },
    },
  });
  if (typeof parsed === "string") return parsed;
  const { values } = parsed;
  const { site, data, date, summary, "summary-en": summaryEn } = values;
  if (!date || !summary || !summaryEn) return `missing date or summary. Usage: ${usage}`;
  try {
    readDay(date);
  } catch (error) {
    return `${messageOf(error)}. Usage: ${usage}`;
  }
  if (!existsSync(join(site, "data/datapackage.json"))) return `missing site: ${site}. Build it first: npm run build`;
  const { version } = JSON.parse(readFileSync(values.package, "utf8")) as { version: string };
  return { site, data, version, cells: [date, summary, summaryEn] };
}

/** Prints what differs from the last release; why this version cannot follow it, if it cannot. */
function refusal({ site, data, version }: Asked, print: Channels["print"]): string | undefined {
  const known = readTable(releases, { folder: data });
  if (known.faults.length > 0) return "data/releases.csv has faults. See npm run data";
  const last = known.rows.at(-1)?.version;
  const tables = publishedTables(site);
  if (last === undefined) return undefined;
  const found = differences(keptTables(join(data, "releases", last)), tables);
  const step = steps.findLast((name) => found.some((difference) => difference.step === name)) ?? "nothing";
  if (step === "nothing") return `nothing new: the tables are those of ${last}.`;
  const least = nextVersion(last, step);
  for (const { words } of found) print(`${words}\n`);
  return compareVersions(version, least) < 0
    ? `version too low: ${version} after ${last}. This is a ${step} change: set ${least} in package.json and build again`
    : undefined;
}

/** Writes the files beside the folder and renames them, so that a release is there whole or not at all. */
function writeWhole(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(join(dirname(folder), ".tmp-"));
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), content);
    }
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
