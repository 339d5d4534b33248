import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";

/** Stories, one a language: `src/stories/<slug>/zh.mdx`. What each may say is held by src/features/stories/. */
const stories = defineCollection({
  loader: glob({ base: "src/stories", pattern: "*/{zh,en}.mdx" }),
  schema: z.strictObject({
    title: z.string(),
    /** One sentence under the title. */
    lead: z.string(),
    /** Where it stands in the list, from 1. */
    order: z.number().int().positive(),
    /** The figure, relation or count whose number stands on its card. */
    card: z.union([
      z.strictObject({ figure: z.string() }),
      z.strictObject({ relation: z.string() }),
      z.strictObject({ count: z.string() }),
    ]),
    /** What the front page shows of it, where it stands first there. */
    graphic: z.strictObject({ name: z.string(), step: z.number().int().positive() }).optional(),
    /** Slugs of the charts that go on with it. */
    charts: z.array(z.string()).min(1),
  }),
});

export const collections = { stories };
