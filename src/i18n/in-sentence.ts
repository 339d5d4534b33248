import type { Lang } from "../model/types.ts";

/** A name as it stands within an English sentence: `Funds received` → `funds received`; an abbreviation stays. */
export function inSentence(name: string, lang: Lang): string {
  return lang === "en" && /^[A-Z][a-z]+(?!\p{L})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
