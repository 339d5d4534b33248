import type { Lang } from "../../model/types.ts";
import { proseOf } from "./prose-of.ts";

/** Signs (Chinese) or words (English) that are read in a minute. */
const pace: Readonly<Record<Lang, number>> = { zh: 400, en: 230 };

/** How many minutes a story takes, at least one. */
export function readingMinutes(body: string, lang: Lang): number {
  const prose = proseOf(body);
  const length = lang === "zh" ? [...prose.matchAll(/\p{Script=Han}/gu)].length : prose.split(/\s+/).length;
  return Math.max(1, Math.round(length / pace[lang]));
}
