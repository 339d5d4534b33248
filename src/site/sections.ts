import type { Data, Text } from "../model/types.ts";
import { sharedWords } from "../i18n/words.ts";
import { siteWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";

/** A page that leads to others. */
interface Entry {
  path: string;
  word: Text;
  /** What the front page says of it. */
  way: Text;
}

interface Section extends Entry {
  /** What belongs to it, itself first; none where it has no pages beside its own. */
  pages: readonly Entry[];
}

/** How a section of the masthead says where the reader is: on its own page, on one below it, or elsewhere. */
export function currentIn(section: string, path: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(section) ? "true" : undefined;
}

/** The same of a section with pages of its own beside it: on one of these the reader is within the section. */
export function currentSection({ path: own, pages }: Section, path: string): "page" | "true" | undefined {
  return currentIn(own, path) ?? (pages.some((page) => currentIn(page.path, path)) ? "true" : undefined);
}

const places = { path: paths.places, word: sharedWords.places, way: siteWords.wayPlaces };
const chains = { path: paths.chains, word: sharedWords.chains, way: siteWords.wayChains };
const charts = { path: paths.charts, word: sharedWords.charts, way: siteWords.wayCharts };
const files = { path: paths.data, word: sharedWords.data, way: siteWords.wayData };

/** The parts of the site, in the order of the masthead. */
export const sections = (data: Data): readonly Section[] => [
  { path: paths.stories, word: siteWords.stories, way: siteWords.wayStories, pages: [] },
  {
    ...places,
    pages: [
      places,
      { path: paths.map, word: sharedWords.map, way: siteWords.wayMap(data) },
      { path: paths.targets, word: siteWords.targets, way: siteWords.wayTargets },
      { path: paths.outcomes, word: siteWords.outcomes, way: siteWords.wayOutcomes },
      { path: paths.methods, word: sharedWords.methods, way: siteWords.wayMethods },
    ],
  },
  {
    ...chains,
    pages: [
      chains,
      { path: paths.findProduct, word: siteWords.findProduct, way: siteWords.wayFindProduct },
      { path: paths.ventures, word: siteWords.ventures, way: siteWords.wayVentures },
    ],
  },
  {
    ...charts,
    pages: [charts, { path: paths.compare, word: siteWords.compare, way: siteWords.wayCompare }],
  },
  {
    ...files,
    pages: [
      files,
      { path: paths.explore, word: siteWords.explore, way: siteWords.wayExplore },
      { path: paths.reports, word: sharedWords.reports, way: siteWords.wayReports },
      { path: paths.sources, word: siteWords.sources, way: siteWords.waySources },
      { path: paths.read, word: siteWords.read, way: siteWords.wayRead },
      { path: paths.checks, word: siteWords.checks, way: siteWords.wayChecks },
      { path: paths.guide("terms"), word: siteWords.terms, way: siteWords.wayTerms },
    ],
  },
  { path: paths.about, word: sharedWords.about, way: siteWords.wayAbout, pages: [] },
];

/** Every page of these, each once: what search and lists of pages have. */
export const entries = (data: Data): readonly Entry[] =>
  sections(data).flatMap(({ pages, ...section }) => (pages.length > 0 ? pages : [section]));
