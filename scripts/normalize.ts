import { checkTables } from "./normalize/check/index.ts";
import { formatFaults } from "./lib/fault.ts";
import { readFolder } from "./normalize/read/folder.ts";
import { toData } from "./normalize/write/data.ts";
import { formatJsonTables, replaceFolder } from "./normalize/write/files.ts";

const [folder = "data", out = "src/generated"] = process.argv.slice(2);
const begun = performance.now();
const tables = readFolder(folder);
const faults = checkTables(tables);

if (faults.length > 0) {
  process.stderr.write(formatFaults(faults, { folder }));
  process.exitCode = 1;
} else {
  const data = toData(tables);
  const files = new Map([["data.json", formatJsonTables({ ...data })]]);
  // Apart from the data: a release is as large as all of them.
  for (const release of tables.releaseContents.rows)
    files.set(`release-${release.version}.json`, `${JSON.stringify(release)}\n`);
  replaceFolder(out, files);
  const asides = data.numerals.length - data.figures.length;
  const read = `read ${data.reports.length} reports → ${data.figures.length} figures, ${asides} set aside`;
  console.log(`${read} → wrote ${files.size} files in ${Math.round(performance.now() - begun)} ms`);
}
