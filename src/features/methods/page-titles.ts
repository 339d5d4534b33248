import { views, viewWords, scopes, scopeWords } from "../../chain-maps/chain-view.ts";
import { headlineAbout } from "../../charts/chart-about.ts";
import { allCharts } from "../../exports/charts.ts";
import { methodKindWords } from "../../i18n/vocabulary.ts";
import { sharedWords } from "../../i18n/words.ts";
import { paths } from "../../i18n/addresses.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import { methodKinds, type Chain, type Text, type Data } from "../../model/types.ts";
import { entries } from "../../site/sections.ts";

type Titled = readonly [path: string, title: Text];

/** What each page that a method may name as its example is called, by path; a path that is not here is no such page. */
export const pageTitles = oncePerData(
  (data): ReadonlyMap<string, Text> =>
    new Map<string, Text>([
      ...entries(data).map(({ path, word }): Titled => [path, word]),
      [paths.methods, sharedWords.methods],
      ...methodKinds.map((kind): Titled => [paths.methodKind(kind), methodKindWords[kind]]),
      ...allCharts(data).map((chart): Titled => [paths.chart(chart.slug), headlineAbout(chart)]),
      ...data.reports.map(({ id, title, title_en }): Titled => [paths.report(id), { zh: title, en: title_en }]),
      ...data.places.map(({ code, zh, en }): Titled => [paths.place(code), { zh, en }]),
      ...data.chains.flatMap((chain) => mapsOf(chain, data)),
    ]),
);

function mapsOf(chain: Chain, data: Data): readonly Titled[] {
  const maps = scopes(data).flatMap((scope) =>
    views.map((view): Titled => [
      paths.chain(chain.id, { scope, view }),
      joined([chain, scopeWords(scope, data), viewWords[view]]),
    ]),
  );
  return [...maps, [paths.chainCompare(chain.id), joined([chain, sharedWords.sideBySide(data)])]];
}

function joined(parts: readonly Text[]): Text {
  return { zh: parts.map(({ zh }) => zh).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}
