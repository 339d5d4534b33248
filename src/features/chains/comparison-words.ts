import type { Comparison, Side } from "../../chain-maps/compare.ts";
import { scopeWords } from "../../chain-maps/chain-view.ts";
import { nodeStatusWords } from "../../chain-maps/nodes.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { chainWords } from "./words.ts";
import { doubtOf } from "../../chain-maps/doubt.ts";
import type { Context, Lang } from "../../model/types.ts";

/** Who has which nodes, in four lists. */
export function shares(
  { cities, only, both, neither }: Comparison,
  { data, lang }: Context,
): readonly { term: string; names: string }[] {
  const places = cities.map((city) => scopeWords(city, data)[lang]);
  const names = (sides: readonly Side[], words: (side: Side) => string = () => "") =>
    sides.map((side) => side.node[lang] + words(side)).join(sharedWords.comma[lang]) || chainWords.none[lang];
  const doubts = ({ views }: Side) =>
    inBrackets(
      views.map(
        (view, at) =>
          doubtOf(view.certainty)[lang] && `${places[at]}${sharedWords.colon[lang]}${doubtOf(view.certainty)[lang]}`,
      ),
      lang,
    );
  const beside = (at: number) => (side: Side) => {
    const other = side.views[1 - at];
    return other
      ? inBrackets(
          [
            `${places[1 - at]}${sharedWords.colon[lang]}${nodeStatusWords[other.status][lang]}`,
            doubtOf(side.views[at]?.certainty)[lang],
          ],
          lang,
        )
      : "";
  };
  const onlyIn = (at: number) =>
    fill(chainWords.onlyIn[lang], { place: places[at] ?? "", other: places[1 - at] ?? "" });
  return [
    ...cities.map((_, at) => ({ term: onlyIn(at), names: names(only[at] ?? [], beside(at)) })),
    { term: chainWords.inBoth[lang], names: names(both, doubts) },
    { term: chainWords.inNeither[lang], names: names(neither) },
  ];
}

function inBrackets(parts: readonly string[], lang: Lang): string {
  const words = parts.filter(Boolean).join(sharedWords.comma[lang]);
  return words && (lang === "zh" ? `（${words}）` : ` (${words})`);
}

/** What a node in one city could feed in the other, one line each. */
export function supplyLines({ supplies }: Comparison, { data, lang }: Context): readonly string[] {
  return supplies.map(({ from, to, node, outlet }) =>
    fill(chainWords.supplyLine[lang], {
      from: scopeWords(from, data)[lang],
      to: scopeWords(to, data)[lang],
      node: node.node[lang],
      outlet: outlet.node[lang],
      status: nodeStatusWords[outlet.status][lang],
    }),
  );
}
