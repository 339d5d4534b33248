import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { absoluteLink } from "../../i18n/link.ts";
import { indicatorName, placeName } from "../../i18n/names.ts";
import { withStatus } from "../../model/circumstances.ts";
import { isCited } from "../../model/coverage.ts";
import { releaseContents } from "../../model/release-contents.ts";
import { citedTitle, quotedTitle } from "../../model/source.ts";
import type { Context, Printed } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";
import { figureAt } from "../reports/index.ts";
import { atomOf } from "./atom.ts";
import { newFigures } from "./new-figures.ts";
import { releaseWords } from "./words.ts";

/** The Atom feed of the figures that came with each release, on its day, the newest release first. */
export function figuresFeed({ data, lang }: Context): string {
  const entries = newFigures(data, { kept: releaseContents(data) }).flatMap(({ version, date, figures }) =>
    figures.map((figure) => {
      const { value, words } = figureAt(figure, { here: figure.place, data, lang });
      const { path, source } = sourceOf(figure, { data, lang });
      return {
        day: date,
        id: absoluteLink(path, lang),
        title: fill(releaseWords.figureTitle[lang], {
          place: placeName(figure.place, { data, lang }),
          indicator: indicatorName(figure.indicator, { data, lang }),
          value: withStatus(value, { of: figure, lang }),
        }),
        description: fill(releaseWords.figureOf[lang], { words, source, version }),
      };
    }),
  );
  return atomOf(entries, {
    id: paths.figuresFeed,
    page: paths.changelog,
    self: paths.figuresFeed,
    title: releaseWords.newFigures[lang],
    description: releaseWords.newFiguresLead[lang],
    lang,
  });
}

/** Where a figure is printed, in words, and the address of the page that shows it. */
function sourceOf(figure: Printed, { data, lang }: Context): { path: string; source: string } {
  if (isCited(figure))
    return { path: paths.source(figure.source, figure.id), source: citedTitle(figure.source, { data, lang }) };
  const { words } = lineWords(figure, { data, lang });
  const space = { zh: "", en: " " }[lang];
  return {
    path: paths.report(figure.report, figure.id),
    source: `${quotedTitle(figure.report, { data, lang })}${space}${words}`,
  };
}
