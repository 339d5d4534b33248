import { orNone } from "./cells/cell.ts";
import { readAddress } from "./cells/text.ts";
import { column, table, type Row } from "./declare.ts";
import { day, dayOrNone, filled, id, prose, text, word } from "./kinds.ts";
import { reports } from "./reports.ts";

/** Who stands behind a page: a government, a newspaper or agency, the trade; a copy on a site that is none of these. */
export const standings = ["official", "press", "trade", "copy"] as const;
export type Standing = (typeof standings)[number];

/** Whether the whole page was read, or its beginning only. */
export const extents = ["whole", "excerpt"] as const;
export type Extent = (typeof extents)[number];

/** The public pages that say what came of what the reports tell, or what was there before them. */
export const citedSources = table({
  noun: "cited page",
  file: "cited/sources.csv",
  about:
    "One row a public page, beside the reports, that says what came of what they tell or what was there before. Each was read twice; none of its sentences is kept.",
  key: ["id"],
  columns: {
    id: id({ about: "Stable id of the page." }),
    place: reports.columns.place,
    title: filled({
      about: "Its title; in full-width brackets a description of ours, where the title was not seen.",
    }),
    title_en: text({ about: "The same in English." }),
    publisher: text({ about: "Who published it first, as far as that is told; empty where it is not." }),
    published: dayOrNone({
      about: "Day of publication that the page or its address prints; empty where neither has the whole day.",
    }),
    url: column(orNone(readAddress), {
      unique: true,
      about: "Its address; of a copy never, and empty where it is not known.",
    }),
    standing: word(standings, {
      noun: "standing of a page",
      about:
        "Who stands behind it: `official` a government, `press` a newspaper, an agency or their site, `trade` trade press or a firm; `copy` where only a reprint on a site that has nothing to do with the publisher was seen.",
    }),
    extent: word(extents, {
      noun: "extent of a page",
      about: "Whether all of it was seen, or only an excerpt from its beginning.",
    }),
    seen: day({ about: "When it was read last." }),
    ...prose("note", { about: "What to know of it, in our own words." }),
  },
});

/** A public page that is cited. What is not told stays empty. */
export type CitedSource = Row<typeof citedSources>;
