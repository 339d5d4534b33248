import { readdirSync } from "node:fs";
import { relative } from "node:path";

/** Every file of a built site, as paths from its root, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`))
    .sort();
}

/** Addresses of every HTML page below the site's root: `/`, `/charts/x/`, `/404.html`. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
}

/** One page of every kind, in both languages: what is slow to test is tested on these. */
export function kindsOf(folder: string): string[] {
  const seen = new Map<string, string>();
  for (const page of pagesOf(folder)) {
    const kind = page
      .replace(/^\/(en\/)?v\/[^/]+\/embed\/[^/]+\/$/, "/$1v/*/")
      .replace(/^\/(en\/)?embed\/chain-[^/]+\/[^/]+\/[^/]+\/$/, "/$1embed/chain-*/*/*/")
      .replace(/^\/(en\/)?(charts|embed)\/(?!compare\/)(chain-)?[^/]+\/$/, "/$1$2/$3*/")
      .replace(/^\/(en\/)?(reports|places|sources|ventures|compare)\/[^/]+\/$/, "/$1$2/*/")
      // A measure and a kind are the same page as the first, with other rows.
      .replace(/^\/(en\/)?(map|methods)\/[^/]+\/$/, "/$1$2/")
      .replace(/^\/(en\/)?chains\/(?!find\/)[^/]+\/(compare\/)?$/, "/$1chains/*/$2")
      .replace(/^\/(en\/)?chains\/(?!\*)[^/]+\/[^/]+\/$/, "/$1chains/*/node/")
      .replace(/^\/(en\/)?chains\/[^/]+\/[^/]+\/[^/]+\/$/, "/$1chains/*/*/*/");
    if (!seen.has(kind)) seen.set(kind, page);
  }
  return [...seen.values()];
}

/**
 * Every page, but of the chain maps' views and of the pages of links those of two chains only: each chain's first page
 * and its comparison stand for the rest, whose drawings the unit tests hold to the same properties; of the embeds of
 * the views those of one. Of the embeds of releases and of the pages of projects, two stand for the rest.
 */
export function measuredPages(folder: string): string[] {
  const whole = /\/chains\/(photovoltaics|coal-chlor-alkali)\//;
  const repeated =
    /\/chains\/[^/]+\/(?!compare)[^/]+\/([^/]+\/)?$|\/embed\/chain-(?!photovoltaics)[^/]+\/.+|\/v\/[^/]+\/embed\/(?!wuhai-size-tiers|chain-hydrogen)|\/ventures\/(?!guoxuan-wuhai-anode|daqo-baotou-polysilicon-2)[^/]+\/$/;
  return pagesOf(folder).filter((page) => whole.test(page) || !repeated.test(page));
}
