import { absoluteLink } from "../../i18n/link.ts";
import { correctionWords } from "../../i18n/correction-words.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { releaseWords } from "./words.ts";
import { paths, releaseAnchor } from "../../i18n/addresses.ts";
import type { Context } from "../../model/types.ts";
import { reportTitle } from "../../i18n/names.ts";
import { rowWith } from "../../tables/row-with.ts";
import { atomOf } from "./atom.ts";

/** The report that a figure stands in, before what is said of it. */
function reportOfFigure(figure: string, { data, lang }: Context): string {
  const id = rowWith(data.figures, { id: figure })?.report;
  if (id === undefined) return "";
  return lang === "zh" ? `《${reportTitle(id, { data, lang })}》：` : `“${reportTitle(id, { data, lang })}”: `;
}

/** The Atom feed of data releases and corrections, the newest first. */
export function atomFeed({ data, lang }: Context): string {
  const page = absoluteLink(paths.changelog, lang);
  const releases = data.releases.map(({ version, date, summary }) => ({
    day: date,
    id: `${page}#${releaseAnchor(version)}`,
    title: fill(releaseWords.releaseTitle[lang], { version }),
    description: summary[lang],
  }));
  const corrections = data.corrections.map((correction) => ({
    day: correction.date,
    id: `${page}#${correction.figure}`,
    title: fill(releaseWords.correctionTitle[lang], {
      printed: correction.printed,
      kind: correctionWords(correction, data)[lang],
    }),
    description: `${reportOfFigure(correction.figure, { data, lang })}${correction.reading[lang]}`,
  }));
  return atomOf([...releases, ...corrections], {
    id: paths.changelog,
    page: paths.changelog,
    self: paths.feed,
    title: sharedWords.changelog[lang],
    description: releaseWords.lead[lang],
    lang,
  });
}
