import { Feed } from "feed";
import { languageTags } from "../../i18n/languages.ts";
import { absoluteLink } from "../../i18n/link.ts";
import { publisherIn } from "../../i18n/publisher.ts";
import { sharedWords } from "../../i18n/words.ts";
import { escapeXml } from "../../exports/escape-xml.ts";
import { dataLicence } from "../../exports/licence.ts";
import type { Lang } from "../../model/types.ts";

/** An entry of a feed; its id is the address at which a page shows it. */
export interface Entry {
  /** Of the release or ruling that brought it, ISO. */
  day: string;
  id: string;
  title: string;
  description: string;
}

interface Told {
  /** The path that tells it from other feeds, that of the page which it is of, and its own. */
  id: string;
  page: string;
  self: string;
  title: string;
  description: string;
  lang: Lang;
}

const at = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** Days as they are called in China; the library writes the same moments as UTC, which is the evening before. */
const inChina = (feed: string): string =>
  feed.replace(/>([\d-]+T16:00:00)\.000Z</g, (_, moment: string) => {
    const day = new Date(`${moment}Z`);
    day.setUTCHours(day.getUTCHours() + 8);
    return `>${day.toISOString().slice(0, 19)}+08:00<`;
  });

/** An Atom feed of these entries, the newest first, those of one day as they stand. */
export function atomOf(entries: readonly Entry[], { id: own, page, self, title, description, lang }: Told): string {
  const items = entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const feed = new Feed({
    id: absoluteLink(own, lang),
    link: absoluteLink(page, lang),
    title: `${sharedWords.site[lang]} · ${title}`,
    description,
    language: languageTags[lang],
    copyright: `CC BY 4.0, ${dataLicence.path}`,
    generator: "counting-investment",
    feedLinks: { atom: absoluteLink(self, lang) },
    // Of the newest entry and not of this minute: the same data give the same feed.
    updated: at(items[0]?.day ?? "1970-01-01"),
    author: { name: publisherIn(lang).name || sharedWords.site[lang], link: absoluteLink("", lang) },
  });
  for (const { day, id, ...item } of items) {
    feed.addItem({
      id,
      link: id,
      title: escapeXml(item.title),
      description: escapeXml(item.description),
      date: at(day),
      published: at(day),
    });
  }
  // Texts are sent as HTML, and say which language they are in.
  return `${inChina(feed.atom1()).replace("<feed ", `<feed xml:lang="${languageTags[lang]}" `)}\n`;
}
