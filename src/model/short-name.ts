import type { Place, Text } from "./types.ts";

/** A place without the word for what it is: 包头 for 包头市, 内蒙古 for the region; a park keeps its whole name. */
export function shortName({ zh, en, level }: Pick<Place, "zh" | "en" | "level">): Text {
  const short = level === "region" ? zh.replace(/(?:维吾尔|壮族|回族)?自治区$/, "") : zh.replace(/[市盟]$/, "");
  return { zh: level === "park" ? zh : short, en: en.replace(/ League$/, "") };
}
