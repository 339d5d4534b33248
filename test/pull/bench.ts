// Precision and recall of `npm run pull` and of a library, side by side: npm run bench:pull -- [--reports DIR]
// [--others DIR] [--made 1000] [--seed N] [--formats txt,html] [--facts FILE] [--wrongs FILE]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tableOf } from "./labelled.ts";
import { readFacts } from "./made/facts.ts";
import { formats } from "./made/formats.ts";
import { measureLibrary, measurePull, type Wrong } from "./made/measure.ts";
import { rowOf } from "./made/table.ts";
import { makeTexts } from "./made/texts.ts";
import { otherReports, ownReports, type Labelled } from "./truth.ts";

const { values: asked } = parseArgs({
  options: {
    reports: { type: "string" },
    others: { type: "string" },
    made: { type: "string", default: "1000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e6)) },
    formats: { type: "string", default: Object.keys(formats).join(",") },
    facts: {
      type: "string",
      default: fileURLToPath(new URL("../../../shared/follow-ups/figures.csv", import.meta.url)),
    },
    wrongs: { type: "string" },
  },
});

const sets: readonly (readonly [name: string, texts: readonly Labelled[]])[] = [
  ["own reports", asked.reports === undefined ? [] : ownReports(asked.reports)],
  ["ten other texts", asked.others === undefined ? [] : otherReports(asked.others)],
];
for (const [name, texts] of sets) {
  if (texts.length === 0) continue;
  console.log(`${name} (${texts.length} texts)`);
  console.table(tableOf(texts));
}
if (asked.made !== "0") await measureMade();

/** Texts that nobody has seen before, in every format. */
async function measureMade(): Promise<void> {
  const [count, seed] = [Number(asked.made), Number(asked.seed)];
  const texts = makeTexts(seed, { count, facts: readFacts(asked.facts) });
  console.log(`made texts (${count}, seed ${seed})`);
  const rows: Record<string, Record<string, string | number>> = {};
  const wrongs: Wrong[] = [];
  for (const format of asked.formats.split(",")) {
    const writer = formats[format]?.();
    if (!writer) throw new Error(`unknown format: ${format}. Give some of ${Object.keys(formats).join(",")}`);
    const begun = performance.now();
    const found = await measurePull(texts, { format, writer });
    await writer.close?.();
    rows[format] = { ...rowOf(found), seconds: ((performance.now() - begun) / 1000).toFixed(1) };
    wrongs.push(...found.wrongs);
  }
  rows["library, txt"] = rowOf(measureLibrary(texts), { hedges: false });
  console.table(rows);
  if (asked.wrongs === undefined) return;
  writeFileSync(asked.wrongs, wrongs.map((wrong) => `${JSON.stringify(wrong)}\n`).join(""));
  console.log(`${wrongs.length} texts that were read wrongly or not wholly: ${asked.wrongs}`);
}
