import { readVersion } from "./cells/version.ts";
import { column, table, type Row } from "./declare.ts";
import { day, prose } from "./kinds.ts";

// Without a key: that versions rise is a check of its own.
export const releases = table({
  noun: "release",
  file: "releases.csv",
  about:
    "The versions of the data that were published, the newest last. What each held stands in `releases/<version>/`, " +
    "written by `npm run release` and never by hand.",
  columns: {
    version: column(readVersion, { about: "Major, minor, patch: a column changed, rows came, values were mended." }),
    date: day({ about: "When it was published." }),
    ...prose("summary", { needed: true, about: "What is new in it." }),
  },
});

/** A version of the data that was published. */
export type Release = Row<typeof releases>;
