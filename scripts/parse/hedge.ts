import type { Qualifier } from "../../src/lib/types.ts";

type Hedges = readonly (readonly [word: string, qualifier: Qualifier])[];

// Longer words first: 超过 before 超, 以内 before 内.
const before: Hedges = [
  ["不低于", "at_least"],
  ["不少于", "at_least"],
  ["至少", "at_least"],
  ["不超过", "at_most"],
  ["不高于", "at_most"],
  ["至多", "at_most"],
  ["超过", "more_than"],
  ["突破", "more_than"],
  ["超", "more_than"],
  ["逾", "more_than"],
  ["过", "more_than"],
  ["将近", "nearly"],
  ["接近", "nearly"],
  ["近", "nearly"],
  ["大约", "about"],
  ["约", "about"],
];
const after: Hedges = [
  ["以上", "at_least"],
  ["以内", "at_most"],
  ["以下", "at_most"],
  ["左右", "about"],
  ["内", "at_most"],
];

/** Takes the hedging words off a print: 约2633亿元 → about, 2633亿元; 150余家 → more_than, 150家; none → exact. */
export function readHedge(printed: string): { qualifier: Qualifier; rest: string } {
  const [prefix = "", first] = before.find(([word]) => printed.startsWith(word)) ?? [];
  const [suffix = "", last] = after.find(([word]) => printed.endsWith(word)) ?? [];
  const core = printed.slice(prefix.length, printed.length - suffix.length);
  // 余 and 多 stand behind the digits: 10余个, 3亿多元.
  const rest = core.replace(/(?<=[\d零一二两三四五六七八九十百千万亿])[余多]/u, "");
  return { qualifier: first ?? last ?? (rest === core ? "exact" : "more_than"), rest };
}
