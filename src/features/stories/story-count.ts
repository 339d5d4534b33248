import { countedOnce } from "../../chain-maps/counted-once.ts";
import { presences, type Presence } from "../../chain-maps/presence.ts";
import { firmPairs } from "./firm-pairs.ts";
import { told as corpus } from "../../i18n/corpus.ts";
import { allOutcomes } from "../../model/outcomes/outcomes.ts";
import { scoreOf } from "../../model/outcomes/scoreboard.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Context, Data } from "../../model/types.ts";

/** All that is told of the projects that count, as places count them. */
const told = oncePerData((data) => {
  const all = presences(data, { isWanted: () => true });
  const counted = new Set([...countedOnce(all)].map(({ projectId }) => projectId));
  return all.filter(({ projectId }) => counted.has(projectId));
});

const projectsWith = (isSo: (mark: Presence) => boolean, data: Data): number =>
  new Set(
    told(data)
      .filter(isSo)
      .map(({ projectId }) => projectId),
  ).size;

/** What a story may count beside the facts of src/i18n/corpus.ts. */
const counts: Readonly<Record<string, (data: Data) => number>> = {
  nodes: ({ nodes }) => nodes.length,
  methods: ({ methods }) => methods.length,
  projects: (data) => projectsWith(() => true, data),
  onChains: (data) => projectsWith(({ chain }) => chain !== "", data),
  onNodes: (data) => projectsWith(({ node }) => node !== "", data),
  pairs: (data) => firmPairs("photovoltaics", { data, lang: "zh" }).length,
  promises: (data) => scoreOf(allOutcomes(data), data).all,
  judged: (data) => scoreOf(allOutcomes(data), data).counts.judged,
  kept: (data) => scoreOf(allOutcomes(data), data).kept,
  apart: (data) => scoreOf(allOutcomes(data), data).counts.apart,
  notJudged: (data) => scoreOf(allOutcomes(data), data).counts["not-judged"],
};

/**
 * How many of something the data have: a word for what the corpus has one for, else digits.
 * @throws for what neither counts
 */
export function storyCount(of: string, { data, lang }: Context): string {
  const own = counts[of];
  if (own) return own(data).toLocaleString("en", { useGrouping: lang === "en" });
  const gap = `{${of}}`;
  const words = corpus({ zh: gap, en: gap })(data)[lang];
  if (words === gap) throw new Error(`unknown count in a story: ${of}. Name one of ${Object.keys(counts).join(", ")}.`);
  return words;
}
