import { fileFault, fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

// The map is as wide and as high as its last tile.
const most = 99;
const coordinates = ["column", "row", "narrow_column", "narrow_row"] as const;

/** Every league and city has one tile, nothing else has one, and no two stand on one cell, which lies on the map. */
export function checkTiles({ tiles, places }: Tables): Fault[] {
  // A place or tile that cannot be read would seem to be missing.
  if (tiles.faults.length > 0 || places.faults.length > 0) return [];
  const levels = new Map(places.rows.map(({ code, level }) => [code, level]));
  const wrong = tiles.rows
    .filter(({ place }) => levels.has(place) && levels.get(place) !== "league")
    .map((row) => fault(row, { column: "place", message: `no league or city: ${row.place}` }));
  const far = tiles.rows.flatMap((row) =>
    coordinates
      .filter((column) => row[column] > most)
      .map((column) =>
        fault(row, { column, message: `tile off the map: ${row[column]}. Write one from 0 to ${most}` }),
      ),
  );
  const shared = (["", "narrow_"] as const).flatMap((form) => {
    const seen = new Map<string, string>();
    return tiles.rows.flatMap((row) => {
      const cell = `${row[`${form}column`]},${row[`${form}row`]}`;
      const first = seen.get(cell);
      seen.set(cell, first ?? row.place);
      if (first === undefined) return [];
      return [
        fault(row, { column: `${form}column`, message: `two tiles on one cell: ${cell} is also that of ${first}` }),
      ];
    });
  });
  const missing = places.rows
    .filter(({ code, level }) => level === "league" && !tiles.keys.has(code))
    .map(({ code, zh }) => fileFault("tiles.csv", `missing tile: ${code} ${zh}`));
  return [...wrong, ...far, ...shared, ...missing];
}
