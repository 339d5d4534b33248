import { dataParts } from "./data-guide.ts";
import { embeddingParts } from "./embedding-guide.ts";
import type { GuideParts } from "./guide.ts";
import { guides, type GuideSlug } from "./guides.ts";

const parts: Readonly<Record<GuideSlug, GuideParts>> = { embedding: embeddingParts, data: dataParts };

/** One page a guide: the paths of an `about/[guide]` route. */
export function guidePages() {
  return guides.map((guide) => ({ params: { guide: guide.slug }, props: { guide, parts: parts[guide.slug] } }));
}
