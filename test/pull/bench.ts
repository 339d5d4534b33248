// Precision and recall of `npm run pull` and of a library, side by side: npm run bench:pull -- --reports DIR --others
// DIR
import { parseArgs } from "node:util";
import { tableOf } from "./labelled.ts";
import { otherReports, ownReports, type Labelled } from "./truth.ts";

const { reports, others } = parseArgs({ options: { reports: { type: "string" }, others: { type: "string" } } }).values;
const sets: readonly (readonly [name: string, texts: readonly Labelled[]])[] = [
  ["own reports", reports === undefined ? [] : ownReports(reports)],
  ["ten other texts", others === undefined ? [] : otherReports(others)],
];
if (sets.every(([, texts]) => texts.length === 0)) {
  console.error("missing texts. Give their folders: npm run bench:pull -- --reports DIR --others DIR");
  process.exitCode = 1;
}

for (const [name, texts] of sets) {
  if (texts.length === 0) continue;
  console.log(`${name} (${texts.length} texts)`);
  console.table(tableOf(texts));
}
