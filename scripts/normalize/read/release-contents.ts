import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FrozenChart, FrozenRelease } from "../../../src/model/types.ts";
import type { Fault } from "../../lib/fault.ts";
import { fileFault } from "../../lib/fault.ts";
import type { Table } from "./table.ts";

const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const charts = z.array(
  z.object({ slug: z.string().min(1), kind: z.string().min(1), title: text, subtitle: text, alt: text, source: text }),
);
const again = "It is written by npm run release; take it from the repository's history";

/** What `releases/<version>/` keeps of each release: `charts.json` with the charts' words, and the CSVs byte for byte. */
export function readFrozen(releases: Table<{ version: string }>, { folder }: { folder: string }): Table<FrozenRelease> {
  const found = releases.rows.map(({ version }) => readRelease(version, { folder }));
  const kept = join(folder, "releases");
  const strays = (existsSync(kept) ? readdirSync(kept) : [])
    .filter((name) => !releases.keys.has(name))
    .map((name) => fileFault(`releases/${name}`, `unknown release: ${name}. Write its row in releases.csv`));
  return {
    rows: found.flatMap(({ release }) => release ?? []),
    keys: releases.keys,
    whole: true,
    faults: [...found.flatMap(({ faults }) => faults), ...strays],
  };
}

function readRelease(
  version: string,
  { folder }: { folder: string },
): { release: FrozenRelease | undefined; faults: Fault[] } {
  const at = `releases/${version}`;
  const list = join(folder, at, "charts.json");
  const refuse = (file: string, message: string) => ({ release: undefined, faults: [fileFault(file, message)] });
  if (!existsSync(list)) return refuse(`${at}/charts.json`, `missing file. ${again}`);
  const read = charts.safeParse(parseJson(readFileSync(list, "utf8")));
  if (!read.success)
    return refuse(`${at}/charts.json`, `invalid list of charts: ${z.prettifyError(read.error)}. ${again}`);
  const missing = read.data
    .map(({ slug }) => `${at}/charts/${slug}.csv`)
    .find((file) => !existsSync(join(folder, file)));
  if (missing) return refuse(missing, `missing file. ${again}`);
  const csvOf = (name: string) => readFileSync(join(folder, at, name), "utf8");
  const files = existsSync(join(folder, at, "data"))
    ? readdirSync(join(folder, at, "data"))
        .filter((name) => name.endsWith(".csv"))
        .sort()
    : [];
  const release: FrozenRelease = {
    version,
    charts: read.data.map((chart) => ({ ...chart, csv: csvOf(`charts/${chart.slug}.csv`) }) as FrozenChart),
    package: existsSync(join(folder, at, "data/datapackage.json")) ? csvOf("data/datapackage.json") : "",
    files: files.map((name) => ({ name: name.replace(/\.csv$/, ""), csv: csvOf(`data/${name}`) })),
  };
  return { release, faults: [] };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
