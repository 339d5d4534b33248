import type { Lang } from "../../model/types.ts";

/** What the parts of a story know of the story in which they stand; a page sets it before it renders the text. */
export interface StoryContext {
  lang: Lang;
  /** Counts the numbers of the page, from 1: what their ids are made of. */
  next: () => number;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name under which Astro takes the type of its locals
  namespace App {
    interface Locals {
      story?: StoryContext;
    }
  }
}

/** A story's context: parts that MDX places get no props of the page around them. */
export function newStory(lang: Lang): StoryContext {
  let count = 0;
  return { lang, next: () => (count += 1) };
}

/** @throws outside of a story */
export function storyOf({ story }: Pick<App.Locals, "story">): StoryContext {
  if (!story) throw new Error("a part of a story outside of one. Set Astro.locals.story before the text is rendered.");
  return story;
}
