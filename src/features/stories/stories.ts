import { getCollection, type CollectionEntry } from "astro:content";
import { languages, type Lang } from "../../model/types.ts";
import { refuseLiterals } from "./literal-numerals.ts";

export type Story = CollectionEntry<"stories">;

/** A story's address and language, from `<slug>/zh`. */
export function placeOfStory({ id }: Pick<Story, "id">): { slug: string; lang: Lang } {
  const [slug = "", tag] = id.split("/");
  const lang = languages.find((one) => one === tag);
  if (!lang) throw new Error(`unknown language of a story: ${id}. Call its file zh.mdx or en.mdx.`);
  return { slug, lang };
}

/**
 * The stories of a language in their order.
 * @throws where one prints a number that is typed by hand
 */
export async function storiesIn(lang: Lang): Promise<readonly Story[]> {
  const own = (await getCollection("stories")).filter((story: Story) => placeOfStory(story).lang === lang);
  for (const story of own) refuseLiterals(story.body ?? "", { lang, story: placeOfStory(story).slug });
  return own.toSorted((a: Story, b: Story) => a.data.order - b.data.order);
}
