import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Hash sources of inline scripts and styles, sorted, as a content security policy takes them. */
export interface Inline {
  scripts: string[];
  styles: string[];
}

const source = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const sources = (texts: readonly string[]) => [...new Set(texts.map(source))].sort();

/** What stands inline in pages of a built site; faults name what no hash can allow. */
export function inlineOf(pages: readonly string[], { folder }: { folder: string }): Inline & { faults: string[] } {
  const [scripts, styles, faults] = [new Set<string>(), new Set<string>(), [] as string[]];
  for (const page of pages) {
    const html = readFileSync(join(folder, page), "utf8");
    for (const [, attributes = "", text = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
      // JSON is data, which no policy stops.
      if (text !== "" && !/type="application\/(ld\+)?json"/.test(attributes)) scripts.add(text);
    for (const [, text = ""] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) styles.add(text);
    const tags = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "");
    const [tag] = /<[a-z][^\s>]*\s(?:[^>]*\s)?(?:style|on[a-z]+)=[^>]*>/.exec(tags) ?? [];
    if (tag !== undefined) faults.push(`inline attribute: ${page} ${tag}. Use a class, or a listener in src/browser/.`);
  }
  return { scripts: sources([...scripts]), styles: sources([...styles]), faults };
}
