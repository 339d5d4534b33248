import type { ReleasedDrawing } from "../../src/model/types.ts";

/**
 * What the page of an embed draws, and the looks that its key explains, byte for byte.
 * @throws where it draws nothing
 */
export function readEmbed(page: string): { key: readonly string[]; svgs: ReleasedDrawing["svgs"]["zh"] } {
  const drawn = page.matchAll(/<div class="w(\d+)">\s*(<svg[\s>][^]*?<\/svg>)\s*<\/div>/g);
  const svgs = [...drawn].map(([, width, svg = ""]) => ({ width: Number(width), svg }));
  if (svgs.length === 0)
    throw new Error("no drawing: a page of an embed holds none. Build the site anew: npm run build");
  const [, key = ""] = /<ul class="key"[^>]*>([^]*?)<\/ul>/.exec(page) ?? [];
  return { key: [...key.matchAll(/<li class="([\w-]+)"/g)].map(([, look = ""]) => look), svgs };
}
