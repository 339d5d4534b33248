import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { keyEntries } from "./key-figures.ts";
import { placePicture } from "./place-picture.ts";

test.each(languages)("a link to a place is shown with its first key figure and what that measures (%s)", (lang) => {
  for (const place of data.places) {
    const [first] = keyEntries(place.code, { data, lang });
    const { title, lead, number } = placePicture(place, { data, lang });
    const words = first?.print.cited ? `◇ ${first.value}` : first?.value;
    expect([title, lead.length > 10, number?.words], place.code).toEqual([place[lang], true, words]);
    if (first) expect(number?.about).toContain(first.term);
  }
});
