import type { Comparison, Side, Supply } from "../../chain-maps/compare.ts";
import { scopeWords, type NodeView } from "../../chain-maps/chain-view.ts";
import { doubtOf } from "../../chain-maps/doubt.ts";
import { unplacedPart } from "../../chain-maps/finding.ts";
import { nodeStatuses, isUp, nodeStatusWords, stands } from "../../chain-maps/nodes.ts";
import { markedStatus } from "../../chain-maps/node-status-words.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { chainWords } from "./words.ts";
import type { Context, Lang } from "../../model/types.ts";

/** Who has which nodes, in four lists; then what each has on the chain and on no link of it. */
export function shares(
  { cities, only, both, neither, unplaced }: Comparison,
  { data, lang }: Context,
): readonly { term: string; names: string }[] {
  const places = cities.map((city) => scopeWords(city, data)[lang]);
  const of = (at: number, words: string) => words && `${places[at]}${sharedWords.colon[lang]}${words}`;
  const names = (sides: readonly Side[], words: (side: Side) => readonly string[] = () => []) =>
    sides.map((side) => side.node[lang] + inBrackets(words(side), lang)).join(sharedWords.comma[lang]) ||
    chainWords.none[lang];
  const marks = ({ views }: Side) => views.map((view, at) => of(at, markWords(view, lang)));
  const beside = (at: number) => (side: Side) =>
    side.views.map((view, index) => of(index, index === at ? markWords(view, lang) : markedStatus(view)[lang]));
  const onlyIn = (at: number) =>
    fill(chainWords.onlyIn[lang], { place: places[at] ?? "", other: places[1 - at] ?? "" });
  const rest = unplaced.map((ventures, at) => ({
    term: fill(chainWords.unplacedIn[lang], { place: places[at] ?? "" }),
    names: unplacedPart(ventures, nodeStatuses.filter(isUp))[lang],
  }));
  return [
    ...cities.map((_, at) => ({ term: onlyIn(at), names: names(only[at] ?? [], beside(at)) })),
    { term: chainWords.inBoth[lang], names: names(both, marks) },
    { term: chainWords.inNeither[lang], names: names(neither) },
    ...rest.filter((row) => row.names !== ""),
  ];
}

/** What tells a node from one that is stated to stand: that it is said to fill a blank, that it is inferred. */
function markWords({ status, certainty }: NodeView, lang: Lang): string {
  const words = [stands(status) ? "" : nodeStatusWords[status][lang], doubtOf(certainty)[lang]];
  return words.filter(Boolean).join(lang === "zh" ? "，" : ", ");
}

function inBrackets(parts: readonly string[], lang: Lang): string {
  const words = parts.filter(Boolean).join(lang === "zh" ? "；" : "; ");
  return words && (lang === "zh" ? `（${words}）` : ` (${words})`);
}

/** What a node in one city could feed in the other, one line each. */
export function supplyLines({ supplies }: Comparison, { data, lang }: Context): readonly string[] {
  return supplies.map(({ from, to, node, outlet }: Supply) =>
    fill(chainWords.supplyLine[lang], {
      from: scopeWords(from, data)[lang],
      to: scopeWords(to, data)[lang],
      node: node.node[lang],
      outlet: outlet.node[lang],
      standing: markedStatus(node)[lang],
      status: markedStatus(outlet)[lang],
    }),
  );
}
