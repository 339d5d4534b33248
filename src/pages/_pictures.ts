import { sum } from "d3";
import { allCharts } from "../exports/charts.ts";
import { currentRelease } from "../exports/current-release.ts";
import { guidePictures } from "../features/about/guide-pictures.ts";
import { aboutText } from "../features/about/guides.ts";
import { aboutWords } from "../features/about/words.ts";
import { matrixHeadline } from "../features/chains/matrix-headline.ts";
import { chainWords } from "../features/chains/words.ts";
import { chartWords } from "../features/charts/words.ts";
import { describeComparison, questionOf, readyPages } from "../features/compare/comparison.ts";
import { compareLead } from "../features/compare/pair-counts.ts";
import { compareWords } from "../features/compare/words.ts";
import { placeFolds } from "../features/explore/place-folds.ts";
import { exploreWords } from "../features/explore/words.ts";
import { kindChoices, kindPath, methodFinding } from "../features/methods/method-finding.ts";
import { methodWords } from "../features/methods/words.ts";
import { findLead } from "../features/nodes/find-list.ts";
import { nodeWords } from "../features/nodes/words.ts";
import { outcomesFinding } from "../features/outcomes/scoreboard-entries.ts";
import { outcomePageWords } from "../features/outcomes/words.ts";
import { placePicture } from "../features/places/place-picture.ts";
import { placeWords } from "../features/places/words.ts";
import { readWords } from "../features/read/words.ts";
import { relationsFinding } from "../features/relations/relations-finding.ts";
import { relationWords } from "../features/relations/words.ts";
import { releaseWords } from "../features/releases/words.ts";
import { reportPicture, reportsPicture } from "../features/reports/report-picture.ts";
import { reportWords } from "../features/reports/words.ts";
import { screenWords } from "../features/screen/words.ts";
import { searchWords } from "../features/search/words.ts";
import { sourcePictures } from "../features/sources/source-pictures.ts";
import { storyWords } from "../features/stories/words.ts";
import { targetsFinding } from "../features/targets/target-entries.ts";
import { targetWords } from "../features/targets/words.ts";
import { yearRows } from "../features/tile-map/funds-years.ts";
import { mapMeasures } from "../features/tile-map/measures.ts";
import { tileMapFinding } from "../features/tile-map/tile-map-parts.ts";
import { tileRows } from "../features/tile-map/tile-rows.ts";
import { tileMapWords } from "../features/tile-map/words.ts";
import { yearFinding, yearPages } from "../features/tile-map/year-parts.ts";
import { listLead } from "../features/ventures/project-list.ts";
import { projectPicture } from "../features/ventures/project-picture.ts";
import { ventureWords } from "../features/ventures/words.ts";
import { fill } from "../i18n/fill.ts";
import { paths } from "../i18n/addresses.ts";
import { sharedWords } from "../i18n/words.ts";
import { projectsWithPage } from "../model/projects-with-page.ts";
import type { Context } from "../model/types.ts";
import { sitePictures, type PagePictures } from "../site/page-pictures.ts";
import { siteWords } from "../site/words.ts";

/** The pages of a language that are shown with a picture of their own; stories have theirs in their room. */
export const picturesOf = ({ data, lang }: Context): PagePictures => ({
  ...sitePictures({ data, lang }),
  ...Object.fromEntries(data.places.map((place) => [paths.place(place.code), placePicture(place, { data, lang })])),
  ...Object.fromEntries(data.reports.map((report) => [paths.report(report.id), reportPicture(report, { data, lang })])),
  [paths.reports]: reportsPicture({ title: sharedWords.reports[lang], lead: reportWords.lead[lang] }, { data, lang }),
  [paths.about]: reportsPicture(aboutText(lang), { data, lang }),
  ...guidePictures({ data, lang }),
  ...sourcePictures({ data, lang }),
  ...Object.fromEntries(
    projectsWithPage(data).map((project) => [paths.venture(project.id), projectPicture(project, { data, lang })]),
  ),
  ...listPictures({ data, lang }),
  ...comparisonPictures({ data, lang }),
  ...mapPictures({ data, lang }),
  ...Object.fromEntries(
    kindChoices(data).map(({ kind }) => [
      kindPath(kind),
      { title: methodFinding(kind, { data, lang }), lead: methodWords.lead[lang] },
    ]),
  ),
  [paths.chains]: { title: matrixHeadline({ data, lang }), lead: chainWords.lead(data)[lang] },
  [paths.ventures]: { title: ventureWords.title[lang], lead: listLead({ data, lang }) },
  [paths.targets]: { title: targetsFinding({ data, lang }), lead: targetWords.lead[lang] },
  [paths.outcomes]: { title: outcomesFinding({ data, lang }), lead: outcomePageWords.lead[lang] },
  [paths.checks]: { title: relationsFinding({ data, lang }), lead: relationWords.lead[lang] },
});

/** Of the lists and the tools: what each is called and is for. */
function listPictures({ data, lang }: Context): PagePictures {
  const [charts, changelog] = [chartWords.lead[lang], releaseWords.lead[lang]];
  const [places, explore] = [placeWords.lead(data)[lang], exploreWords.lead[lang]];
  const n = allCharts(data).length;
  const rows = sum(placeFolds({ data, lang }), (fold) => fold.rows.length);
  return {
    [paths.charts]: {
      title: sharedWords.charts[lang],
      lead: charts,
      number: { words: fill(aboutWords.chartsToEmbed[lang], { n }), about: charts },
    },
    [paths.places]: {
      title: sharedWords.places[lang],
      lead: places,
      number: { words: fill(placeWords.placesInAll[lang], { n: data.places.length }), about: places },
    },
    [paths.stories]: { title: storyWords.stories[lang], lead: storyWords.lead(data)[lang] },
    [paths.findProduct]: { title: nodeWords.find[lang], lead: findLead({ data, lang }) },
    [paths.explore]: {
      title: siteWords.explore[lang],
      lead: explore,
      number: { words: fill(exploreWords.rowsInAll[lang], { n: rows }), about: explore },
    },
    [paths.search]: { title: sharedWords.search[lang], lead: searchWords.lead[lang] },
    [paths.screen]: { title: screenWords.title(data)[lang], lead: screenWords.lead(data)[lang] },
    [paths.changelog]: {
      title: sharedWords.changelog[lang],
      lead: changelog,
      number: { words: currentRelease(data).version, about: changelog },
    },
    [paths.read]: reportsPicture({ title: readWords.title[lang], lead: readWords.lead[lang] }, { data, lang }),
  };
}

function comparisonPictures({ data, lang }: Context): PagePictures {
  const wordsOf = (page: ReturnType<typeof readyPages>[number]) => ({
    title: questionOf(page, { data, lang }),
    lead: describeComparison(page, { data, lang }),
  });
  return {
    ...Object.fromEntries(readyPages(data).map((page) => [paths.comparison(page.slug), wordsOf(page)])),
    [paths.compare]: { title: compareWords.title[lang], lead: compareLead({ data, lang }) },
  };
}

function mapPictures({ data, lang }: Context): PagePictures {
  const ofMeasure = (measure: (typeof mapMeasures)[number]) => ({
    title: tileMapFinding(tileRows(measure, data), { measure, data, lang }),
    lead: measure.lead(data)[lang],
  });
  const ofYear = (year: string) => ({
    title: yearFinding(yearRows(year, data), { year, data, lang }),
    lead: tileMapWords.yearLead[lang],
  });
  return {
    ...Object.fromEntries(mapMeasures.map((measure) => [paths.mapMeasure(measure.id), ofMeasure(measure)])),
    ...Object.fromEntries(yearPages(data).map(({ props: { year } }) => [paths.mapYear(year), ofYear(year)])),
  };
}
