import { catalogue } from "../../exports/catalogue.ts";
import type { PageWords } from "../../exports/chart-og.ts";
import { allCharts } from "../../exports/charts.ts";
import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import type { Context, Data, Text } from "../../model/types.ts";
import { guides } from "./guides.ts";
import { aboutWords } from "./words.ts";

/** What a guide tells of, counted. */
const counted: Readonly<Record<string, { words: Text; of: (data: Data) => number }>> = {
  embedding: { words: aboutWords.chartsToEmbed, of: (data) => allCharts(data).length },
  data: { words: aboutWords.tablesToTake, of: (data) => catalogue(data).length },
  terms: { words: aboutWords.termsExplained, of: ({ terms }) => terms.length },
};

/** What links to the guides are shown with, by path: how much it is that each tells of. */
export function guidePictures({ data, lang }: Context): Readonly<Record<string, PageWords>> {
  return Object.fromEntries(
    guides.map(({ slug, title, lead }) => {
      const known = counted[slug];
      const number = known && { words: fill(known.words[lang], { n: known.of(data) }), about: lead[lang] };
      return [paths.guide(slug), { title: title[lang], lead: lead[lang], number }];
    }),
  );
}
