import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Bytes: an embed page whole (a chain map has more to say than a chart), a chart page with its styles and scripts, the scripts inside an embed, `/embed.js`. */
export const budgets = {
  "embed page (brotli)": 9_000,
  "chain map embed (brotli)": 20_000,
  "chart page (brotli)": 45_000,
  "embed script": 1_500,
  "script for host pages": 2_000,
} as const;
type Budget = keyof typeof budgets;

interface Weight {
  kind: Budget;
  page: string;
  bytes: number;
}

/** Weighs every embed and chart page of a built site; problems name the page, its weight and its budget. */
export function weighSite(folder: string): {
  summary: { kind: Budget; heaviest: string; bytes: number; limit: number }[];
  problems: string[];
} {
  const weights: Weight[] = [];
  const problems: string[] = [];
  for (const prefix of ["", "en"]) {
    for (const page of pagesIn(folder, { under: join(prefix, "embed") })) {
      const html = readFileSync(join(folder, page), "utf8");
      const external = externals(html);
      if (external.length > 0) problems.push(`${page}: more than one request: ${external.join(", ")}`);
      const kind = /\/chain-[^/]+\/index\.html$/.test(page) ? "chain map embed (brotli)" : "embed page (brotli)";
      weights.push({ kind, page, bytes: brotli(html) });
      weights.push({ kind: "embed script", page, bytes: inlineScripts(html) });
    }
    for (const page of pagesIn(folder, { under: join(prefix, "charts") })) {
      const html = readFileSync(join(folder, page), "utf8");
      const assets = externals(html).map((address) => join(folder, address.slice(address.indexOf("_astro/"))));
      const bytes = assets.reduce((sum, asset) => sum + brotli(readFileSync(asset, "utf8")), brotli(html));
      weights.push({ kind: "chart page (brotli)", page, bytes });
    }
  }
  const script = join(folder, "embed.js");
  if (existsSync(script))
    weights.push({ kind: "script for host pages", page: "embed.js", bytes: statSync(script).size });
  for (const { kind, page, bytes } of weights) {
    if (bytes > budgets[kind]) problems.push(`${page}: ${kind} of ${bytes} bytes. The budget is ${budgets[kind]}.`);
  }
  const summary = (Object.keys(budgets) as Budget[]).flatMap((kind) => {
    const heaviest = weights.filter((weight) => weight.kind === kind).sort((a, b) => b.bytes - a.bytes)[0];
    return heaviest ? [{ kind, heaviest: heaviest.page, bytes: heaviest.bytes, limit: budgets[kind] }] : [];
  });
  const found = new Set(weights.map(({ kind }) => kind));
  if (!found.has("embed page (brotli)") || !found.has("chart page (brotli)"))
    problems.push(`nothing to weigh: ${folder} has no charts or no embeds.`);
  return { summary, problems };
}

function pagesIn(folder: string, { under }: { under: string }): string[] {
  const start = join(folder, under);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(under, entry.name, "index.html"));
}

/** Addresses of the scripts, styles, images, fonts and frames that a page loads by itself; what is lazy waits for the reader. */
function externals(html: string): string[] {
  const loads =
    /<(?:script|img|source|iframe)[^>]*\ssrc="([^"]+)"|<link[^>]*rel="(?:stylesheet|modulepreload|preload)"[^>]*href="([^"]+)"/g;
  return [...loadedAtOnce(html).matchAll(loads)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((a) => !a.startsWith("data:"));
}

/** A page without what is lazy, and without the insides of its scripts, which may well hold markup. */
function loadedAtOnce(html: string): string {
  return html.replace(/(<script[^>]*>)[\s\S]*?(<\/script>)/g, "$1$2").replace(/<[^>]*\sloading="lazy"[^>]*>/g, "");
}

function inlineScripts(html: string): number {
  const scripts = html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].reduce((sum, match) => sum + Buffer.byteLength(match[1] ?? ""), 0);
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const weighed = new Map<string, number>();

/** Bytes on the wire at a quality that compresses a site in seconds; many pages share their styles and scripts. */
function brotli(text: string): number {
  const known = weighed.get(text) ?? brotliCompressSync(text, quality).length;
  weighed.set(text, known);
  return known;
}
