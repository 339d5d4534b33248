import { hedgesAfter, hedgesBefore } from "../../../src/model/hedges.ts";
import type { Qualifier } from "../../../src/model/types.ts";

/** Takes the hedging words off a print: 约2633亿元 → about, 2633亿元; 150余家 → more_than, 150家; none → exact. */
export function readHedge(printed: string): { qualifier: Qualifier; rest: string } {
  const [prefix = "", first] = hedgesBefore.find(([word]) => printed.startsWith(word)) ?? [];
  const [suffix = "", last] = hedgesAfter.find(([word]) => printed.endsWith(word)) ?? [];
  const core = printed.slice(prefix.length, printed.length - suffix.length);
  // 余 and 多 stand behind the digits: 10余个, 3亿多元.
  const rest = core.replace(/(?<=[\d零一二两三四五六七八九十百千万亿])[余多]/u, "");
  return { qualifier: first ?? last ?? (rest === core ? "exact" : "more_than"), rest };
}
