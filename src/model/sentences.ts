import type { Lang } from "./types.ts";

/** The sentences of a text, each with its full stop. */
export function sentencesOf(text: string, lang: Lang): readonly string[] {
  const ends = lang === "zh" ? /(?<=[。！？])/u : /(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u;
  return text
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Whether brackets stand within brackets, whatever their kind. */
export function hasNestedBrackets(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if ("(（[".includes(sign)) depth += 1;
    if (")）]".includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 1) return true;
  }
  return false;
}
