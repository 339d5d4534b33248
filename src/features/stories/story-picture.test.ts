import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { svgText } from "../../drawing/tree.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { storyNumber, type Reference } from "./story-number.ts";
import type { Story } from "./stories.ts";

vi.mock("astro:content", () => ({ getCollection: () => Promise.resolve([]) }));
const { storyPicture, storyPoster } = await import("./story-picture.ts");

const root = fileURLToPath(new URL("../../stories/", import.meta.url));
const slugs = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A story's head, from the lines that say what stands on its card. */
function storyOf(slug: string, lang: string): Pick<Story, "id" | "data"> {
  const [, head = ""] = readFileSync(`${root}${slug}/${lang}.mdx`, "utf8").split(/^---$/m);
  const cell = (name: string) => (new RegExp(`^ *${name}: *(.*)$`, "m").exec(head)?.[1] ?? "").replace(/^"|"$/g, "");
  const kind = ["figure", "relation", "count"].find((name) => cell(name) !== "") ?? "";
  const card = { [kind]: cell(kind) } as Reference;
  const graphic = cell("name") ? { name: cell("name"), step: Number(cell("step")) } : undefined;
  const charts = [...head.matchAll(/^ {2}- (.+)$/gm)].map(([, chart = ""]) => chart);
  return { id: `${slug}/${lang}`, data: { title: cell("title"), lead: cell("lead"), order: 1, card, graphic, charts } };
}

test.each(languages.flatMap((lang) => slugs.map((slug) => [slug, lang] as const)))(
  "%s is shown in %s with its title and the number of its card, and its poster leads to it",
  (slug, lang) => {
    const story = storyOf(slug, lang);
    const { words, about } = storyNumber(story.data.card, { data, lang });
    const picture = storyPicture(story, { data, lang });
    expect(picture.number).toEqual({ words, about });
    expect(picture.title).not.toMatch(/[{}]/);
    const said = svgText(storyPoster(story, { data, lang }))
      .replace(/<[^>]*>/g, "")
      .replace(/\s/g, "");
    expect(said).toContain(words.replace(/\s/g, "").slice(0, 6));
    expect(said).toContain(`/stories/${slug}/·CCBY4.0`.replaceAll(" ", ""));
  },
);
