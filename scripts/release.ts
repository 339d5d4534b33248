import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readDay } from "./parse/day.ts";
import { compareVersions } from "./parse/version.ts";
import { readTable } from "./read/table.ts";
import { releaseShape } from "./read/shapes/releases.ts";
import { differences, nextVersion, steps } from "./release/difference.ts";
import { keptFiles, keptTables, publishedTables } from "./release/site.ts";
import Papa from "papaparse";

const usage = 'npm run release -- --date 2027-01-31 --summary "…" --summary-en "…"';

function fail(...faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        site: { type: "string", default: process.env.OUT ?? "dist" },
        data: { type: "string", default: "data" },
        package: { type: "string", default: "package.json" },
        date: { type: "string" },
        summary: { type: "string" },
        "summary-en": { type: "string" },
      },
    }).values;
  } catch (error) {
    return fail(`invalid options: ${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
  }
}

const options = readArguments();
const { site, data, date, summary, "summary-en": summaryEn } = options;
if (!date || !summary || !summaryEn) fail(`missing date or summary. Usage: ${usage}`);
try {
  readDay(date);
} catch (error) {
  fail(`${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
}
if (!existsSync(join(site, "data/datapackage.json"))) fail(`missing site: ${site}. Build it first: npm run build`);

const { version } = JSON.parse(readFileSync(options.package, "utf8")) as { version: string };
const known = readTable("releases.csv", { folder: data, shape: releaseShape });
if (known.problems.length > 0) fail("data/releases.csv has problems. See npm run data");
const last = known.rows.at(-1)?.version;
const tables = publishedTables(site);
if (last !== undefined) {
  const found = differences(keptTables(join(data, "releases", last)), tables);
  const step = steps.findLast((name) => found.some((difference) => difference.step === name)) ?? "nothing";
  if (step === "nothing") fail(`nothing new: the tables are those of ${last}.`);
  const least = nextVersion(last, step);
  for (const { words } of found) console.log(words);
  if (compareVersions(version, least) < 0) {
    fail(
      `version too low: ${version} after ${last}. This is a ${step} change: set ${least} in package.json and build again`,
    );
  }
}

const files = keptFiles(site);
const folder = join(data, "releases", version);
if (existsSync(folder)) fail(`released already: ${version}. A release is never written over`);
mkdirSync(dirname(folder), { recursive: true });
// Written beside it and renamed, so that a release is there whole or not at all.
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
const row = Papa.unparse([[version, date, summary, summaryEn]]);
writeFileSync(join(data, "releases.csv"), `${readFileSync(join(data, "releases.csv"), "utf8")}${row}\n`);
console.log(`released ${version}: ${files.size} files in ${folder}`);
