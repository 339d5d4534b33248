import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Published } from "./difference.ts";

interface ChartIndex {
  charts: { slug: string; kind: string; title: Words; subtitle: Words; alt: Words }[];
}
interface Words {
  zh: string;
  en: string;
}
interface Package {
  resources: { name: string; path: string; schema: { primaryKey?: string[] } }[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** What a built site publishes and a release keeps: file names below `releases/<version>/` with their text. */
export function keptFiles(site: string): ReadonlyMap<string, string> {
  const { charts } = json(join(site, "charts/index.json")) as ChartIndex;
  const words = charts.map(({ slug, kind, title, subtitle, alt }) => {
    const source = { zh: sourceOf(slug, join(site, "charts")), en: sourceOf(slug, join(site, "en/charts")) };
    return JSON.stringify({ slug, kind, title, subtitle, alt, source });
  });
  const csvs = charts.map(({ slug }) => `charts/${slug}.csv`);
  const tables = packageOf(site).resources.map(({ path }) => `data/${path}`);
  return new Map([
    ["charts.json", `[\n${words.join(",\n")}\n]\n`],
    ...[...csvs, ...tables].map((name) => [name, readFileSync(join(site, name), "utf8")] as const),
  ]);
}

function sourceOf(slug: string, folder: string): string {
  return (json(join(folder, `${slug}.metadata.json`)) as { chart: { citation: string } }).chart.citation;
}

const packageOf = (site: string) => json(join(site, "data/datapackage.json")) as Package;

/** The tables of a built site, as they are compared. */
export function publishedTables(site: string): readonly Published[] {
  return packageOf(site).resources.map(({ name, path, schema }) => {
    return { name, csv: readFileSync(join(site, "data", path), "utf8"), key: schema.primaryKey ?? [] };
  });
}

/** The tables of an earlier release, with the keys that they have now. */
export function keptTables(folder: string, { keysOf }: { keysOf: readonly Published[] }): readonly Published[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const name = file.replace(/\.csv$/, "");
    const key = keysOf.find((table) => table.name === name)?.key ?? [];
    return { name, csv: readFileSync(join(folder, file), "utf8"), key };
  });
}
