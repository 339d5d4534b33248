import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../src/stories/", import.meta.url);

/** Every story. */
export const slugs: readonly string[] = readdirSync(folder).filter((name) => !name.endsWith(".md"));

/** The files of a story, one a language. */
export const filesOf = (slug: string): readonly string[] => readdirSync(new URL(slug, folder)).toSorted();

/** The text of a story below its front matter. */
export function bodyOf(slug: string, lang: string): string {
  return readFileSync(new URL(`${slug}/${lang}.mdx`, folder), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
}
