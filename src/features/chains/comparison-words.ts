import type { Comparison, Supply } from "../../chain-maps/compare.ts";
import { scopeWords } from "../../chain-maps/chain-view.ts";
import { markedStatus } from "../../chain-maps/node-status-words.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { chainWords } from "./words.ts";
import type { Chain, Context } from "../../model/types.ts";

/** What a chain in two cities is called: `光伏：乌海与包头`. */
export function comparisonTitle(chain: Chain, { data, lang }: Context): string {
  return `${chain[lang]}${sharedWords.colon[lang]}${sharedWords.sideBySide(data)[lang]}`;
}

/** What its mirrored drawing is called. */
export function mirrorName(
  chain: Chain,
  { comparison: { cities }, data, lang }: { comparison: Comparison } & Context,
): string {
  const [left = "", right = ""] = cities.map((city) => scopeWords(city, data)[lang]);
  return fill(chainWords.mirrorName[lang], { chain: chain[lang], left, right });
}

/** So many supplies are told at once; the rest is folded. */
const most = 4;

/** What a node in one city could feed in the other, a line each: those told at once, the surest first, and the rest. */
export function supplyLines(
  { supplies }: Comparison,
  { data, lang }: Context,
): {
  first: readonly string[];
  rest: readonly string[];
} {
  const lines = supplies.map(({ from, to, node, outlet }: Supply) =>
    fill(chainWords.supplyLine[lang], {
      from: scopeWords(from, data)[lang],
      to: scopeWords(to, data)[lang],
      node: node.node[lang],
      outlet: outlet.node[lang],
      standing: markedStatus(node)[lang],
      status: markedStatus(outlet)[lang],
    }),
  );
  return { first: lines.slice(0, most), rest: lines.slice(most) };
}
