import type { Word } from "../i18n/words.ts";
import { paths } from "../i18n/addresses.ts";

interface Section {
  path: string;
  word: Word;
  /** What the front page says of it. */
  way: Word;
}

/** How a section of the masthead says where the reader is: on its own page, on one below it, or elsewhere. */
export function currentIn(section: string, path: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(section) ? "true" : undefined;
}

/** The parts of the site, in the order of the masthead. */
export const sections: readonly Section[] = [
  { path: paths.charts, word: "charts", way: "wayCharts" },
  { path: paths.chains, word: "chains", way: "wayChains" },
  { path: paths.map, word: "map", way: "wayMap" },
  { path: paths.methods, word: "methods", way: "wayMethods" },
  { path: paths.targets, word: "targets", way: "wayTargets" },
  { path: paths.checks, word: "checks", way: "wayChecks" },
  { path: paths.reports, word: "reports", way: "wayReports" },
  { path: paths.places, word: "places", way: "wayPlaces" },
  { path: paths.data, word: "data", way: "wayData" },
  { path: paths.about, word: "about", way: "wayAbout" },
];
