import { chartSpecs } from "../../src/charts/index.ts";
import { data } from "../../src/model/data.ts";
import { writeRows } from "./rows.ts";

// The command `npm run rows`, for all charts, or for those named: keeps their rows as fixtures for the snapshots of
// their drawings.
const named = process.argv.slice(2);
const unknown = named.filter((slug) => !chartSpecs.some((chart) => chart.slug === slug));
if (unknown.length > 0) {
  console.error(`unknown chart: ${unknown.join(", ")}. Name charts of src/charts/index.ts`);
  process.exitCode = 1;
} else {
  const { written, removed } = await writeRows(chartSpecs, { data, ...(named.length > 0 && { only: named }) });
  for (const file of written) console.log(`wrote ${file}`);
  for (const file of removed) console.log(`removed ${file}`);
  const changed = written.length + removed.length > 0;
  console.log(changed ? "Look at the charts, then: npm run unit -- -u" : "every chart has the rows that it had");
}
