import type { Data, Text } from "../model/types.ts";
import { sharedWords } from "../i18n/words.ts";
import { siteWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";

interface Section {
  path: string;
  word: Text;
  /** What the front page says of it. */
  way: Text;
}

/** How a section of the masthead says where the reader is: on its own page, on one below it, or elsewhere. */
export function currentIn(section: string, path: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(section) ? "true" : undefined;
}

/** The parts of the site, in the order of the masthead. */
export const sections = (data: Data): readonly Section[] => [
  { path: paths.charts, word: sharedWords.charts, way: siteWords.wayCharts },
  { path: paths.chains, word: sharedWords.chains, way: siteWords.wayChains },
  { path: paths.map, word: sharedWords.map, way: siteWords.wayMap(data) },
  { path: paths.methods, word: sharedWords.methods, way: siteWords.wayMethods },
  { path: paths.targets, word: siteWords.targets, way: siteWords.wayTargets },
  { path: paths.checks, word: siteWords.checks, way: siteWords.wayChecks },
  { path: paths.reports, word: sharedWords.reports, way: siteWords.wayReports },
  { path: paths.places, word: sharedWords.places, way: siteWords.wayPlaces },
  { path: paths.data, word: sharedWords.data, way: siteWords.wayData },
  { path: paths.about, word: sharedWords.about, way: siteWords.wayAbout },
];
