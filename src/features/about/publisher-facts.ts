import { fill } from "../../i18n/fill.ts";
import { publisherIn } from "../../i18n/publisher.ts";
import type { Lang } from "../../model/types.ts";
import { aboutWords } from "./words.ts";

/** Who stands behind the site and how to write to them, as Markdown; that it is not told, where it is not. */
export function publisherFacts(lang: Lang): { who: string; write: string } {
  const { name, contact, shown } = publisherIn(lang);
  return {
    who: name ? fill(aboutWords.publishedBy[lang], { name }) : aboutWords.publisherUntold[lang],
    write: contact
      ? fill(aboutWords.writeTo[lang], { address: `[${shown}](${contact})` })
      : aboutWords.contactUntold[lang],
  };
}
