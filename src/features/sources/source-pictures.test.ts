import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages, standings } from "../../model/types.ts";
import { sourcePictures, standingPath, standingPicture } from "./source-pictures.ts";
import { standingWords } from "./words.ts";

test.each(languages)("cited pages share a picture by their standing, with how many there are of it (%s)", (lang) => {
  const pictures = sourcePictures({ data, lang });
  for (const standing of standings) {
    const pages = data.citedSources.filter((page) => page.standing === standing);
    const { number } = pictures[standingPath(standing)] ?? {};
    expect(number?.words).toMatch(new RegExp(`^${pages.length}\\D`));
    expect(number?.about).toBe(standingWords[standing][lang]);
    expect(standingPicture(standing, lang).words).toContain(standingWords[standing][lang]);
  }
});

test("the list of all is shown with how many there are, and what was taken from them", () => {
  expect(sourcePictures({ data, lang: "zh" })["sources/"]?.number).toEqual({
    words: `${data.citedSources.length}个页面`,
    about: `取${data.citedFigures.length}个数、${data.citedVentures.length}条企业与项目（◇）`,
  });
});

test("no page has the address of such a picture", () => {
  const ids = data.citedSources.map(({ id }) => id);
  expect(standings.filter((standing) => ids.includes(`standing-${standing}`))).toEqual([]);
});
