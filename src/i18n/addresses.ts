import type { Lang } from "../model/types.ts";

/** Where the site stands: `base` is a path such as `/` or `/x/`. */
export interface Where {
  lang?: Lang;
  base: string;
}

/**
 * The address of a page or file on this site, from its path without a leading slash (`charts/x/`, `data/figures.csv`).
 * Chinese is the language without a prefix; a file that has no language is addressed without one.
 */
export function address(path: string, { lang = "zh", base }: Where): string {
  return `${base.endsWith("/") ? base : `${base}/`}${localPath(path, lang)}`;
}

/** The path below the base in a language: `charts/x/`, `en/charts/x/`. */
export function localPath(path: string, lang: Lang): string {
  return lang === "en" ? `en/${path}` : path;
}

/** The same address with scheme and host, for what leaves the site: embed code, feeds, files. */
export function absolute(path: string, { site, ...where }: Where & { site: string }): string {
  return new URL(address(path, where), site).href;
}

/** What an entry of the log of changes is called in its address. */
export function releaseAnchor(version: string): string {
  return `v${version.replaceAll(".", "-")}`;
}

/** The query that names some figures; empty for none. */
function chosen(figures: readonly string[]): string {
  if (figures.length === 0) return "";
  return `?${new URLSearchParams({ f: figures.join() }).toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** The path of each kind of page and file; nothing else spells one out. */
export const paths = {
  home: "",
  charts: "charts/",
  chartIndex: "charts/index.json",
  chart: (slug: string) => `charts/${slug}/`,
  chartFile: (slug: string, ending: string) => `charts/${slug}.${ending}`,
  chartDark: (slug: string) => `charts/${slug}-dark.svg`,
  chartPoster: (slug: string) => `charts/${slug}-poster.png`,
  embed: (slug: string) => `embed/${slug}/`,
  embedScript: "embed.js",
  /** What a link to a page is shown with that has a picture of its own. */
  pageOg: (page: string) => `${page}og.png`,
  oembed: (slug: string) => `oembed/${slug}.json`,
  /** A chain's map in a place and view, by the slug of the chain's chart. */
  mapEmbed: (slug: string, { scope, view }: { scope: string; view: string }) => `embed/${slug}/${scope}/${view}/`,
  mapOembed: (slug: string, { scope, view }: { scope: string; view: string }) => `oembed/${slug}/${scope}/${view}.json`,
  /** A chart as it was in a released version. */
  releaseEmbed: (slug: string, version: string) => `v/${version}/embed/${slug}/`,
  releaseFile: (name: string, version: string) => `v/${version}/${name}`,
  chains: "chains/",
  /** A map; the first view of the region stands at the chain's own address. */
  chain: (id: string, { scope = "region", view = "panorama" }: { scope?: string; view?: string } = {}) =>
    scope === "region" && view === "panorama" ? `chains/${id}/` : `chains/${id}/${scope}/${view}/`,
  /** The list of products; no chain is called `find`, as a test holds. */
  findProduct: "chains/find/",
  chainCompare: (id: string) => `chains/${id}/compare/`,
  /** A chain with its links, projects and sources, for programs, and the schema of such a file. */
  chainJson: (id: string) => `chains/${id}.json`,
  chainSchema: "chains/schema.json",
  /** A link of a chain; none is called `compare`, as a test holds. */
  node: (chain: string, id: string) => `chains/${chain}/${id}/`,
  chainFile: (id: string, { scope, name, ending }: { scope: string; name: string; ending: string }) =>
    `chains/${id}/${scope}/${name}.${ending}`,
  map: "map/",
  /** A measure of the schematic map; the first stands at the map's own address. */
  mapMeasure: (id: string) => (id === "funds" ? "map/" : `map/${id}/`),
  /** The funds of the leagues in a year. */
  mapYear: (year: string) => `map/funds/${year}/`,
  mapFile: (id: string, ending: string) => `map/${id}.${ending}`,
  stories: "stories/",
  story: (slug: string) => `stories/${slug}/`,
  storyPoster: (slug: string) => `stories/${slug}/poster.png`,
  checks: "checks/",
  check: (id: string) => `checks/#${id}`,
  targets: "targets/",
  target: (id: string) => `targets/#${id}`,
  outcomes: "outcomes/",
  outcome: (id: string) => `outcomes/#${id}`,
  /** The promises of a league or city, or of the region itself. */
  outcomesOf: (place: string) => `outcomes/?place=${place}#every`,
  compare: "compare/",
  /** The form with some figures in it, by their ids. */
  comparing: (figures: readonly string[]) => `compare/${chosen(figures)}`,
  /** The frame that compares some figures; no chart is called `compare`, as a test holds. */
  comparingEmbed: (figures: readonly string[]) => `embed/compare/${chosen(figures)}`,
  /** A ready comparison. */
  comparison: (slug: string) => `compare/${slug}/`,
  /** Where readers read reports of their own. */
  read: "read/",
  screen: "screen/",
  reports: "reports/",
  report: (id: string, anchor = "") => `reports/${id}/${anchor && `#${anchor}`}`,
  /** What became of each of a report's numerals, for the browser of a reader who has a copy. */
  reportAccount: (id: string, hash: string) => `reports/${id}/account-${hash}.json`,
  sources: "sources/",
  /** A cited page: what was read on it. */
  source: (id: string, anchor = "") => `sources/${id}/${anchor && `#${anchor}`}`,
  ventures: "ventures/",
  /** A project across sources, by the id of src/model/projects.ts. */
  venture: (id: string) => `ventures/${id}/`,
  places: "places/",
  place: (code: string, anchor = "") => `places/${code}/${anchor && `#${anchor}`}`,
  methods: "methods/",
  methodKind: (kind: string) => `methods/${kind}/`,
  method: (id: string) => `methods/#${id}`,
  search: "search/",
  searchFiles: (hash: string) => `search/${hash}/`,
  changelog: "changelog/",
  feed: "changelog/feed.xml",
  figuresFeed: "changelog/figures/feed.xml",
  data: "data/",
  dataFile: (name: string) => `data/${name}.csv`,
  dataParquet: (name: string) => `data/${name}.parquet`,
  dataPackage: "data/datapackage.json",
  dataZip: "data/all.zip",
  dcat: "data.json",
  indicator: (id: string) => `data/#${id}`,
  explore: "explore/",
  exploreFile: (hash: string) => `explore/${hash}.json`,
  about: "about/",
  /** A guide for readers who use the site from outside. */
  guide: (slug: string) => `about/${slug}/`,
  /** What a term means, in the glossary. */
  term: (id: string) => `about/terms/#${id}`,
} as const;
