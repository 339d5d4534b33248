import type { Ground } from "../../model/outcomes/outcome.ts";
import type { Lang } from "../../model/types.ts";
import { groundWords } from "./words.ts";

/** By what a promise was judged, or why it could not be; empty where nothing was read, for then that is said beside. */
export function groundTold(ground: Ground, lang: Lang): string {
  return ground === "silent" ? "" : groundWords[ground][lang];
}
