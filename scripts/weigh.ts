import { existsSync } from "node:fs";
import { budgets } from "../src/model/budgets.ts";
import { weighSite } from "./weigh/site.ts";

// The last step of a build: it fails when a page has outgrown its budget.
const [folder = process.env.OUT ?? "dist"] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`missing folder: ${folder}. Build the site first: npm run build`);
  process.exit(1);
}
const weighed = weighSite(folder);
for (const { kind, heaviest, bytes, limit } of weighed.summary) {
  console.log(`${kind}: heaviest ${heaviest}, ${bytes} of ${limit} bytes`);
}
for (const fault of weighed.faults) console.error(fault);
if (weighed.faults.length > 0) {
  console.error(`${weighed.faults.length} over budget (${Object.keys(budgets).join(", ")})`);
  process.exit(1);
}
