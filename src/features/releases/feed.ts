import { Feed } from "feed";
import { languageTags } from "../../i18n/languages.ts";
import { absoluteLink } from "../../i18n/link.ts";
import { correctionWords } from "../../i18n/correction-words.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { releaseWords } from "./words.ts";
import { paths, releaseAnchor } from "../../i18n/addresses.ts";
import type { Context } from "../../model/types.ts";
import { escapeXml } from "../../exports/escape-xml.ts";
import { reportTitle } from "../../i18n/names.ts";
import { dataLicence } from "../../exports/licence.ts";
import { rowWith } from "../../tables/row-with.ts";

/** The report that a figure stands in, before what is said of it. */
function reportOfFigure(figure: string, { data, lang }: Context): string {
  const id = rowWith(data.figures, { id: figure })?.report;
  if (id === undefined) return "";
  return lang === "zh" ? `《${reportTitle(id, { data, lang })}》：` : `“${reportTitle(id, { data, lang })}”: `;
}

const at = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** Days as they are called in China; the library writes the same moments as UTC, which is the evening before. */
const inChina = (feed: string): string =>
  feed.replace(/>([\d-]+T16:00:00)\.000Z</g, (_, moment: string) => {
    const day = new Date(`${moment}Z`);
    day.setUTCHours(day.getUTCHours() + 8);
    return `>${day.toISOString().slice(0, 19)}+08:00<`;
  });

/** The Atom feed of data releases and corrections, the newest first. */
export function atomFeed({ data, lang }: Context): string {
  const page = absoluteLink(paths.changelog, lang);
  const author = { name: sharedWords.site[lang], link: absoluteLink("", lang) };
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
  const items = [...releases, ...corrections].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const feed = new Feed({
    id: page,
    link: page,
    title: `${sharedWords.site[lang]} · ${sharedWords.changelog[lang]}`,
    description: releaseWords.lead[lang],
    language: languageTags[lang],
    copyright: `CC BY 4.0, ${dataLicence.path}`,
    generator: "counting-investment",
    feedLinks: { atom: absoluteLink(paths.feed, lang) },
    // Of the newest entry and not of this minute: the same data give the same feed.
    updated: at(items[0]?.day ?? "1970-01-01"),
    author,
  });
  for (const { day, id, title, description } of items) {
    feed.addItem({
      id,
      link: id,
      title: escapeXml(title),
      description: escapeXml(description),
      date: at(day),
      published: at(day),
    });
  }
  // Texts are sent as HTML, and say which language they are in.
  return `${inChina(feed.atom1()).replace("<feed ", `<feed xml:lang="${languageTags[lang]}" `)}\n`;
}
