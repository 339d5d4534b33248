import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { budgets } from "../../src/model/budgets.ts";
import { droppedByWebKit, inlineStyles, linkedStyles } from "./styles.ts";

type Budget = keyof typeof budgets;

interface Weight {
  kind: Budget;
  page: string;
  bytes: number;
}

interface Weighed {
  weights: Weight[];
  faults: string[];
}

/** Weighs the pages of a built site; faults name the page, its weight and its budget. */
export function weighSite(folder: string): {
  summary: { kind: Budget; heaviest: string; bytes: number; limit: number }[];
  faults: string[];
} {
  const parts = [weighEmbeds(folder), weighCharts(folder), weighStyles(folder), weighFiles(folder)];
  const weights = parts.flatMap((part) => part.weights);
  const faults = parts.flatMap((part) => part.faults);
  for (const { kind, page, bytes } of weights) {
    if (bytes > budgets[kind]) faults.push(`${page}: ${kind} of ${bytes} bytes. The budget is ${budgets[kind]}.`);
  }
  const summary = (Object.keys(budgets) as Budget[]).flatMap((kind) => {
    const heaviest = weights.filter((weight) => weight.kind === kind).sort((a, b) => b.bytes - a.bytes)[0];
    return heaviest ? [{ kind, heaviest: heaviest.page, bytes: heaviest.bytes, limit: budgets[kind] }] : [];
  });
  const found = new Set(weights.map(({ kind }) => kind));
  if (!found.has("embed page (brotli)") || !found.has("chart page (brotli)"))
    faults.push(`nothing to weigh: ${folder} has no charts or no embeds.`);
  return { summary, faults };
}

function weighEmbeds(folder: string): Weighed {
  const weights: Weight[] = [];
  const faults: string[] = [];
  for (const page of pagesIn(folder, { under: "embed" })) {
    const html = readFileSync(join(folder, page), "utf8");
    const external = externals(html);
    if (external.length > 0) faults.push(`${page}: more than one request: ${external.join(", ")}`);
    const kind = /\/chain-[^/]+\/index\.html$/.test(page) ? "chain map embed (brotli)" : "embed page (brotli)";
    weights.push({ kind, page, bytes: brotli(html) });
    weights.push({ kind: "embed script", page, bytes: inlineScripts(html) });
  }
  return { weights, faults };
}

function weighCharts(folder: string): Weighed {
  const weights = pagesIn(folder, { under: "charts" }).map((page): Weight => {
    const html = readFileSync(join(folder, page), "utf8");
    const bytes = externals(html).reduce((sum, address) => sum + brotli(asset(folder, address)), brotli(html));
    return { kind: "chart page (brotli)", page, bytes };
  });
  return { weights, faults: [] };
}

/** The style sheets of every page, as a browser reads them: linked and inline, not compressed. */
function weighStyles(folder: string): Weighed {
  const weights: Weight[] = [];
  // Pages share their sheets: a fault is told once, with the first page that has it.
  const wrong = new Map<string, string>();
  for (const page of filesIn(folder).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(folder, page), "utf8");
    const sheets = [...inlineStyles(html), ...linkedStyles(html).map((address) => asset(folder, address))];
    const bytes = sheets.reduce((sum, css) => sum + Buffer.byteLength(css), 0);
    weights.push({ kind: "styles of a page", page, bytes });
    for (const dropped of sheets.flatMap(droppedByWebKit)) wrong.set(dropped, wrong.get(dropped) ?? page);
  }
  const faults = [...wrong].map(
    ([dropped, page]) => `${page}: WebKit drops ${dropped}. Write text-decoration-line and -thickness, each by itself.`,
  );
  return { weights, faults };
}

function weighFiles(folder: string): Weighed {
  const weights = filesIn(folder).flatMap((page): Weight[] => {
    const bytes = statSync(join(folder, page)).size;
    if (page === "embed.js") return [{ kind: "script for host pages", page, bytes }];
    return /^(?:en\/)?search\/.*\.json$/.test(page) ? [{ kind: "file of the search index", page, bytes }] : [];
  });
  return { weights, faults: [] };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** Pages of a section in both languages. */
function pagesIn(folder: string, { under }: { under: string }): string[] {
  return [under, join("en", under)].flatMap((section) => {
    const start = join(folder, section);
    if (!existsSync(start)) return [];
    return readdirSync(start, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(section, entry.name, "index.html"));
  });
}

/** The text of a script or style sheet of the build, under whatever base the site is to stand. */
function asset(folder: string, address: string): string {
  return readFileSync(join(folder, address.slice(address.indexOf("_astro/"))), "utf8");
}

/**
 * Addresses of the scripts, styles, images, fonts and frames that a page loads by itself; what is lazy waits for the
 * reader.
 */
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
