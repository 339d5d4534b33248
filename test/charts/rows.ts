import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChartSpec, ChartRow } from "../../src/charts/define-chart.ts";
import type { Data } from "../../src/model/types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** A file of rows a chart. */
export const rowsFolder = join(root, "test/charts/rows");
/** The drawings that a chart's fixture rows are held against, three files a chart. */
export const drawingsFolder = join(root, "test/output/charts");

const tell = (file: string) => relative(root, file);
const rowsFile = (slug: string) => join(rowsFolder, `${slug}.json`);
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
const slugOf = (name: string) => name.split(".")[0] ?? "";

/**
 * Rows of a chart as they were when it was last looked at: a corrected figure moves the site, not these drawings.
 * Throws what to run where a new chart has none yet.
 */
export function readRows(slug: string): ChartRow[] {
  const file = rowsFile(slug);
  if (!existsSync(file))
    throw new Error(`missing rows: ${tell(file)}. Look at the chart, then: npm run rows && npm run unit -- -u`);
  return JSON.parse(readFileSync(file, "utf8")) as ChartRow[];
}

interface Changed {
  /** Paths from the root, in the order of the charts. */
  written: readonly string[];
  removed: readonly string[];
}

/**
 * Writes the rows of these charts where they changed, formatted as `npm run check` wants them, and removes the rows and
 * drawings of charts that are gone. With `only`, writes the rows of that chart and removes nothing.
 */
export async function writeRows(
  charts: readonly ChartSpec[],
  { data, only }: { data: Data; only?: readonly string[] },
): Promise<Changed> {
  // Tests read rows and do without it.
  const { format, resolveConfig } = await import("prettier");
  const chosen = only ? charts.filter(({ slug }) => only.includes(slug)) : charts;
  mkdirSync(rowsFolder, { recursive: true });
  const written: string[] = [];
  for (const chart of chosen) {
    const file = rowsFile(chart.slug);
    const options = { ...(await resolveConfig(file)), filepath: file };
    const text = await format(JSON.stringify(chart.select(data), null, 1), options);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    writeFileSync(file, text);
    written.push(tell(file));
  }
  const slugs = new Set(charts.map(({ slug }) => slug));
  const gone = [rowsFolder, drawingsFolder]
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name)))
    .filter((file) => !only && !slugs.has(slugOf(file.split(/[\\/]/).at(-1) ?? "")));
  for (const file of gone) rmSync(file);
  return { written, removed: gone.map(tell) };
}
