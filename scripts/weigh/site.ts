import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { budgets } from "../../src/model/budgets.ts";
import { droppedByWebKit, fontBytes, inlineStyles, isFace, linkedStyles } from "./styles.ts";

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
  const parts = [
    weighEmbeds(folder),
    ...whole.map((one) => weighWhole(folder, one)),
    weighStyles(folder),
    weighFiles(folder),
    weighScripts(folder),
  ];
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
    weights.push({ kind: "embed script", page, bytes: inlineScripts(html) });
    // The one exception, which loads scripts and then figures: all its scripts count, and it asks for no more.
    if (page.endsWith("embed/compare/index.html")) {
      const others = external.filter((one) => !one.endsWith(".js"));
      if (others.length > 0) faults.push(`${page}: more than scripts: ${others.join(", ")}`);
      const bytes = brotli(html) + scriptsOf(page, { folder, later: true });
      weights.push({ kind: "comparison embed (brotli)", page, bytes });
      continue;
    }
    if (external.length > 0) faults.push(`${page}: more than one request: ${external.join(", ")}`);
    const kind = /\/chain-[^/]+\//.test(page) ? "chain map embed (brotli)" : "embed page (brotli)";
    weights.push({ kind, page, bytes: brotli(html) });
  }
  return { weights, faults };
}

/** Sections whose pages are weighed with all that they load. */
const whole = [
  { under: "charts", kind: "chart page (brotli)" },
  { under: "compare", kind: "comparison page (brotli)" },
] as const;

function weighWhole(folder: string, { under, kind }: (typeof whole)[number]): Weighed {
  const weights = pagesIn(folder, { under }).map((page): Weight => {
    const html = readFileSync(join(folder, page), "utf8");
    const bytes = externals(html).reduce((sum, address) => sum + brotli(asset(folder, address)), brotli(html));
    return { kind, page, bytes };
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
    const linked = linkedStyles(html).filter((address) => !isFace(address));
    const sheets = [...inlineStyles(html), ...linked.map((address) => asset(folder, address))];
    const bytes = sheets.reduce((sum, css) => sum + Buffer.byteLength(css), 0);
    weights.push({ kind: "styles of a page", page, bytes });
    for (const face of linkedStyles(html).filter(isFace))
      weights.push({ kind: "headline face", page, bytes: fontBytes(asset(folder, face)) });
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
    if (/^(?:en\/)?reports\/.*\.json$/.test(page)) return [{ kind: "account of a report", page, bytes }];
    return /^(?:en\/)?search\/.*\.json$/.test(page) ? [{ kind: "file of the search index", page, bytes }] : [];
  });
  return { weights, faults: [] };
}

/** Pages whose scripts are weighed by themselves. */
const scripted = [
  { path: "explore/index.html", kind: "scripts of the explorer (brotli)" },
  { path: "compare/index.html", kind: "scripts of the comparisons (brotli)" },
] as const;

/** What the table of all figures and the comparisons load at first: their scripts, and the rows that both read. */
function weighScripts(folder: string): Weighed {
  const weights = scripted.flatMap(({ path, kind }) =>
    [path, join("en", path)]
      .filter((page) => existsSync(join(folder, page)))
      .map((page): Weight => ({ kind, page, bytes: scriptsOf(page, { folder }) })),
  );
  const rows = filesIn(folder)
    .filter((file) => /^explore\/[^/]+\.json$/.test(file))
    .map((page): Weight => {
      return { kind: "rows of the explorer (brotli)", page, bytes: brotli(readFileSync(join(folder, page), "utf8")) };
    });
  return { weights: [...weights, ...rows], faults: [] };
}

interface Loading {
  folder: string;
  /** Whether what is imported when asked for counts too. */
  later?: boolean;
}

/** Bytes of the scripts that a page loads, with all that they import. */
function scriptsOf(page: string, { folder, later = false }: Loading): number {
  const scripts = externals(readFileSync(join(folder, page), "utf8")).filter((one) => one.endsWith(".js"));
  const all = importedBy(scripts.map(fileName), { folder, later });
  return total(all.map((name) => brotli(scriptOf(folder, { name }))));
}

/** The names of scripts and of all that these import, each once; what is imported when asked for waits unless told. */
function importedBy(names: readonly string[], { folder, later }: Loading): string[] {
  const imported = later
    ? /(?:\bfrom|\bimport)\s*\(?\s*["'`]\.\/([^"'`]+\.js)/g
    : /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;
  const known = new Set<string>();
  const add = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    for (const [, next = ""] of scriptOf(folder, { name }).matchAll(imported)) add(next);
  };
  for (const name of names) add(name);
  return [...known];
}

const fileName = (address: string): string => address.slice(address.lastIndexOf("/") + 1);
const scriptOf = (folder: string, { name }: { name: string }): string => asset(folder, `_astro/${name}`);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, bytes) => sum + bytes, 0);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** Pages below a section in both languages, without the section's own. */
function pagesIn(folder: string, { under }: { under: string }): string[] {
  return [under, join("en", under)].flatMap((section) => {
    const start = join(folder, section);
    if (!existsSync(start)) return [];
    return filesIn(start)
      .filter((file) => file.endsWith("/index.html"))
      .map((file) => join(section, file));
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
