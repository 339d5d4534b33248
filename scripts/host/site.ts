import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { isCopy } from "./compress.ts";
import { inlineOf } from "./inline.ts";
import { endOf } from "../../src/model/media-types.ts";
import { fits } from "./patterns.ts";
import { comparingPolicy, embedPolicy, pagePolicy } from "./policy.ts";
import { comparing, embeds, headerRules, type Rule } from "./rules.ts";

/** What hosts read and do not serve. */
const unserved = new Set(["_headers", ".nojekyll"]);

/** The served files of a built site, sorted, its rules, and what stands in the way of serving it by them. */
export function readSite(folder: string): { files: string[]; rules: Rule[]; faults: string[] } {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/"));
  const among = new Set(all);
  // A compressed copy is sent in place of its file, at the same address.
  const files = all.filter((file) => !unserved.has(file) && !isCopy(file, { among })).sort();
  const pages = files.filter((file) => file.endsWith(".html"));
  const kindOf = (page: string) =>
    fits(`/${page}`, comparing) ? "comparing" : fits(`/${page}`, embeds) ? "embed" : "page";
  const inlineIn = (kind: "page" | "embed" | "comparing") =>
    inlineOf(
      pages.filter((page) => kindOf(page) === kind),
      { folder },
    );
  const [own, embedded, compared] = [inlineIn("page"), inlineIn("embed"), inlineIn("comparing")];
  return {
    files,
    rules: headerRules({
      page: pagePolicy(own),
      embed: embedPolicy(embedded),
      comparing: comparingPolicy(compared),
    }),
    faults: [
      ...own.faults,
      ...embedded.faults,
      ...compared.faults,
      ...files
        .filter((file) => endOf(file) === undefined)
        .map((file) => `unknown type: ${file}. Add its end to src/model/media-types.ts.`),
    ],
  };
}
