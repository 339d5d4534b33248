import type { Data, Observation } from "../model/types.ts";
import { asksFor, type Ask } from "./ask.ts";
import { conversionsOf, type Conversion } from "./conversion.ts";
import { factsOf, type Facts } from "./facts.ts";
import { judgeAll, pairsOf } from "./judge-all.ts";
import { judgePair, type Judgement } from "./judge-pair.ts";
import { allTraits, nearest, type Near } from "./nearest.ts";
import { traitsOf } from "./traits.ts";

/** What is to be said first of values side by side. */
export interface Answered extends Judgement {
  /** In the order of the values. */
  facts: readonly Facts[];
}

/** All that is to be said of them. */
export interface Comparison extends Answered {
  nearest: readonly Near[];
  /** What would make them comparable; empty where they are. */
  wouldNeed: readonly Ask[];
  conversions: readonly Conversion[];
}

/**
 * Whether two values or more compare, and why not: known long before what would make them.
 * @throws for fewer than two
 */
export function answered(values: readonly Observation[], data: Data): Answered {
  if (values.length < 2) throw new Error(`too few values: ${values.length}. Give two or more.`);
  const traits = values.map((of) => traitsOf(of, data));
  return { ...judgeAll(traits), facts: values.map((of) => factsOf(of, data)) };
}

/**
 * Judges two values or more: whether they compare, why not, what would make them, and what comes nearest.
 * @throws for fewer than two
 */
export function judge(values: readonly Observation[], data: Data): Comparison {
  const judgement = answered(values, data);
  const all = values.map((of) => ({ of, traits: traitsOf(of, data) }));
  const traits = all.map((each) => each.traits);
  const figures = allTraits(data);
  const pairs = pairsOf(all).map(([a, b]) => {
    const both = [a.traits, b.traits] as const;
    return { values: [a.of, b.of] as const, traits: both, judgement: judgePair(both) };
  });
  return {
    ...judgement,
    nearest: judgement.answer === "yes" ? [] : nearest(traits, data),
    wouldNeed: once(pairs.flatMap((pair) => asksFor(pair.traits, { judgement: pair.judgement, figures }))),
    conversions: pairs.flatMap((pair) => conversionsOf(pair, data)),
  };
}

/** Each ask once; that nothing would help is only said where there is nothing else. */
function once(asks: readonly Ask[]): readonly Ask[] {
  const each = [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()];
  const useful = each.filter(({ kind }) => kind !== "nothing");
  return useful.length > 0 ? useful : each;
}
