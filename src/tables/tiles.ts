import { table, type Row } from "./declare.ts";
import { filled, tally } from "./kinds.ts";

export const tiles = table({
  noun: "tile",
  file: "tiles.csv",
  about:
    "Where each league and city stands in the schematic map, from the top left and from 0. It shows no boundaries.",
  key: ["place"],
  columns: {
    place: filled({ about: "A league or city.", references: { to: "places" } }),
    column: tally({ about: "From the left." }),
    row: tally({ about: "From the top." }),
    narrow_column: tally({ about: "From the left in the form for a phone." }),
    narrow_row: tally({ about: "From the top in the form for a phone." }),
  },
});

/** Where a league or city stands in the schematic map, from the top left; it shows no boundaries. */
export type Tile = Row<typeof tiles>;
