import { citedSign } from "../../drawing/mark.ts";
import type { PageWords } from "../../exports/chart-og.ts";
import type { Context, Place } from "../../model/types.ts";
import { keyEntries } from "./key-figures.ts";
import { placeLead } from "./place-lead.ts";

/** What a link to a place is shown with: its first key figure, or else what is known of it in words. */
export function placePicture(place: Place, { data, lang }: Context): PageWords {
  const [first] = keyEntries(place.code, { data, lang });
  const comma = { zh: "，", en: ", " }[lang];
  return {
    title: place[lang],
    lead: placeLead(place, { data, lang }),
    number: first && {
      // As on the pages, a value of a cited page is marked beside its words.
      words: `${first.print.cited ? `${citedSign} ` : ""}${first.value}`,
      about: [first.term, first.words].filter((part) => part !== "").join(comma),
    },
  };
}
