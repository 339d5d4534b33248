import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ReleaseContents } from "../../../src/model/types.ts";
import { unpackDrawings } from "../../../src/model/drawings-file.ts";
import { fileFault, type Fault } from "../../lib/fault.ts";
import type { Table } from "./table.ts";

const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const charts = z.array(
  z.object({ slug: z.string().min(1), kind: z.string().min(1), title: text, subtitle: text, alt: text, source: text }),
);
const drawn = z.array(z.object({ width: z.number(), svg: z.string().startsWith("<svg") })).min(1);
const drawing = z.object({ key: z.array(z.string()), svgs: z.object({ zh: drawn, en: drawn }) });
const again = "It is written by npm run release; take it from the repository's history";

/**
 * What `releases/<version>/` keeps: `charts.json` with the charts' words, all their drawings in a file, the CSVs byte
 * for byte.
 */
export function readReleaseContents(
  releases: Table<{ version: string }>,
  { folder }: { folder: string },
): Table<ReleaseContents> {
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
): { release: ReleaseContents | undefined; faults: Fault[] } {
  const at = `releases/${version}`;
  const list = join(folder, at, "charts.json");
  const refuse = (file: string, message: string) => ({ release: undefined, faults: [fileFault(file, message)] });
  if (!existsSync(list)) return refuse(`${at}/charts.json`, `missing file. ${again}`);
  const read = charts.safeParse(attempt((): unknown => JSON.parse(readFileSync(list, "utf8"))));
  if (!read.success)
    return refuse(`${at}/charts.json`, `invalid list of charts: ${z.prettifyError(read.error)}. ${again}`);
  const missing = read.data
    .map(({ slug }) => `${at}/charts/${slug}.csv`)
    .find((file) => !existsSync(join(folder, file)));
  if (missing) return refuse(missing, `missing file. ${again}`);
  const packed = join(folder, at, "drawings.json.br");
  const drawings = existsSync(packed) ? readFileSync(packed) : undefined;
  const undrawn = missingDrawing(drawings, { slugs: read.data.map(({ slug }) => slug) });
  if (undrawn) return refuse(`${at}/drawings.json.br`, `${undrawn}. ${again}`);
  const csvOf = (name: string) => readFileSync(join(folder, at, name), "utf8");
  const files = existsSync(join(folder, at, "data"))
    ? readdirSync(join(folder, at, "data"))
        .filter((name) => name.endsWith(".csv"))
        .sort()
    : [];
  const release: ReleaseContents = {
    version,
    charts: read.data.map((chart) => ({ ...chart, csv: csvOf(`charts/${chart.slug}.csv`) })),
    drawings: drawings?.toString("base64") ?? "",
    package: existsSync(join(folder, at, "data/datapackage.json")) ? csvOf("data/datapackage.json") : "",
    files: files.map((name) => ({ name: name.replace(/\.csv$/, ""), csv: csvOf(`data/${name}`) })),
  };
  return { release, faults: [] };
}

/** What the packed drawings lack, in words. */
function missingDrawing(file: Buffer | undefined, { slugs }: { slugs: readonly string[] }): string | undefined {
  if (!file) return "missing file";
  const drawings = attempt(() => unpackDrawings(file));
  if (!drawings) return "invalid file";
  const missing = slugs.find((slug) => !drawing.safeParse(drawings[slug]).success);
  return missing && `missing drawing: ${missing}`;
}

function attempt<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
