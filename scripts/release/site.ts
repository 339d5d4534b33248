import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packDrawings } from "../../src/model/drawings-file.ts";
import { readEmbed } from "./embed.ts";
import { schemaText, type Published, type Schema } from "./difference.ts";

interface ChartIndex {
  charts: { slug: string; kind: string; title: Words; subtitle: Words; alt: Words }[];
}
interface Words {
  zh: string;
  en: string;
}
interface Package {
  /** The address of the page `/data/`. */
  homepage: string;
  resources: { name: string; path: string; schema: Schema }[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** What a built site publishes and a release keeps: file names below `releases/<version>/` with what they hold. */
export function keptFiles(site: string): ReadonlyMap<string, string | Buffer> {
  const { charts } = json(join(site, "charts/index.json")) as ChartIndex;
  const words = charts.map(({ slug, kind, title, subtitle, alt }) => {
    const source = { zh: sourceOf(slug, join(site, "charts")), en: sourceOf(slug, join(site, "en/charts")) };
    return JSON.stringify({ slug, kind, title, subtitle, alt, source });
  });
  // A release is served from wherever the site is then, so its drawings hold no host.
  const home = new URL("..", packageOf(site).homepage).href;
  const drawings = charts.map(({ slug }) => {
    const embed = (folder: string) =>
      readEmbed(readFileSync(join(site, folder, slug, "index.html"), "utf8").replaceAll(home, "{site}"));
    const [zh, en] = [embed("embed"), embed("en/embed")];
    return [slug, { key: zh.key, svgs: { zh: zh.svgs, en: en.svgs } }] as const;
  });
  const csvs = charts.map(({ slug }) => `charts/${slug}.csv`);
  const tables = packageOf(site).resources.map(({ path }) => `data/${path}`);
  return new Map<string, string | Buffer>([
    ["charts.json", `[\n${words.join(",\n")}\n]\n`],
    ["drawings.json.br", packDrawings(Object.fromEntries(drawings))],
    ["data/datapackage.json", `${JSON.stringify(packageWithoutHost(site), null, 1)}\n`],
    ...[...csvs, ...tables].map((name) => [name, readFileSync(join(site, name), "utf8")] as const),
  ]);
}

function sourceOf(slug: string, folder: string): string {
  return (json(join(folder, `${slug}.metadata.json`)) as { chart: { citation: string } }).chart.citation;
}

/** What a package says for good, in this order; the rest is addresses of the host that it was first served from. */
const lasting = [
  "$schema",
  "name",
  "title",
  "title_en",
  "description",
  "description_en",
  "version",
  "created",
] as const;

function packageWithoutHost(site: string): object {
  const whole = packageOf(site) as Package & Record<string, unknown>;
  const { licenses, keywords } = whole;
  const resources = whole.resources.map(
    ({ parquet: _, ...resource }: Package["resources"][number] & { parquet?: string }) => resource,
  );
  return { ...Object.fromEntries(lasting.map((name) => [name, whole[name]])), licenses, keywords, resources };
}

const packageOf = (site: string) => json(join(site, "data/datapackage.json")) as Package;

/** The files of a built site that are compared: the tables of the catalogue, and of the charts. */
export function publishedTables(site: string): readonly Published[] {
  const tables = packageOf(site).resources.map(({ name, path, schema }) => ({
    name: `data/${name}`,
    csv: readFileSync(join(site, "data", path), "utf8"),
    key: schema.primaryKey ?? [],
    schema: schemaText(schema),
  }));
  const { charts } = json(join(site, "charts/index.json")) as ChartIndex;
  const drawn = charts.map(({ slug }) => {
    return { name: `charts/${slug}`, csv: readFileSync(join(site, `charts/${slug}.csv`), "utf8"), key: [] };
  });
  return [...tables, ...drawn];
}

/** The same files of an earlier release, by the keys that they had then. */
export function keptTables(folder: string): readonly Published[] {
  const { resources } = json(join(folder, "data/datapackage.json")) as Package;
  return ["data", "charts"].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith(".csv"))
      .map((file) => {
        const name = file.replace(/\.csv$/, "");
        const schema = part === "data" ? resources.find((resource) => resource.name === name)?.schema : undefined;
        const csv = readFileSync(join(folder, part, file), "utf8");
        return {
          name: `${part}/${name}`,
          csv,
          key: schema?.primaryKey ?? [],
          ...(schema && { schema: schemaText(schema) }),
        };
      }),
  );
}
