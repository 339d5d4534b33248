// Precision and recall of `npm run pull` and of a library, side by side: npm run bench:pull -- --reports DIR --others
// DIR
import { parseArgs } from "node:util";
import { rates, score, sumScores, type Said } from "./score.ts";
import { readByLibrary, readByPull } from "./tools.ts";
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

const tools: readonly (readonly [name: string, read: (text: Labelled) => Said[]])[] = [
  ["pull", readByPull],
  ["library", readByLibrary],
];
const columns = [
  "valueRecall",
  "valuePrecision",
  "quantityRecall",
  "quantityPrecision",
  "period",
  "qualifier",
  "growth",
] as const;
const heads = ["value rec.", "value prec.", "with unit rec.", "with unit prec.", "period", "hedge", "growth"];

for (const [name, texts] of sets) {
  if (texts.length === 0) continue;
  const table = tools.map(([tool, read]) => {
    const begun = performance.now();
    const total = sumScores(texts.map((text) => score(text.known, read(text))));
    const seconds = (performance.now() - begun) / 1000;
    const found = rates(total);
    const cells = columns.map((column, index) => [heads[index], percent(found[column], { tool, column })]);
    return [tool, { ...Object.fromEntries(cells), figures: total.known, seconds: seconds.toFixed(2) }] as const;
  });
  console.log(`${name} (${texts.length} texts)`);
  console.table(Object.fromEntries(table));
}

function percent(rate: number | undefined, { tool, column }: { tool: string; column: string }): string {
  // The library says nothing of hedges and growth.
  if (rate === undefined || (tool === "library" && ["qualifier", "growth"].includes(column))) return "–";
  return `${(rate * 100).toFixed(1)}%`;
}
