import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { charts } from "../../src/charts/index.ts";
import { data } from "../../src/lib/data.ts";

// The command `npm run rows`: keeps the rows of every chart as fixtures for its drawing's snapshots.
const folder = fileURLToPath(new URL("rows/", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const chart of charts) {
  writeFileSync(`${folder}${chart.slug}.json`, `${JSON.stringify(chart.select(data), null, 1)}\n`);
}
console.log(`wrote the rows of ${charts.length} charts. Look at the charts, then: npm run unit -- -u`);
