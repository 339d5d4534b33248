import { existsSync } from "node:fs";
import { faceSite } from "./face/site.ts";

// A step of a build: headlines look the same wherever they are read.
const [folder = process.env.OUT ?? "dist"] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`missing folder: ${folder}. Build the site first: npm run build`);
  process.exit(1);
}
const started = performance.now();
const { pages, sheets, cut, faults } = await faceSite(folder);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`headline face: ${pages} pages, ${sheets} sheets, ${cut} cut anew in ${seconds} s`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
