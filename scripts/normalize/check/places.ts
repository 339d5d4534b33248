import { fault, fileFault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { repeats } from "./repeats.ts";

/** No place lies in itself, not even over other places; each cycle is told once, where it closes. */
export function checkPlaceCycles({ places }: Pick<Tables, "places">): Fault[] {
  const byCode = new Map(places.rows.map((row) => [row.code, row]));
  const done = new Set<string>();
  return places.rows.flatMap((first) => {
    // A loop and no recursion: what is checked here is what recursion would not end in.
    const way = new Set<string>();
    let row: typeof first | undefined = first;
    while (row && !done.has(row.code)) {
      done.add(row.code);
      way.add(row.code);
      if (way.has(row.parent)) {
        const codes = [...way];
        const cycle = [...codes.slice(codes.indexOf(row.parent)), row.parent].join(" → ");
        return [fault(row, { column: "parent", message: `place within itself: ${cycle}. Give one another parent` })];
      }
      row = byCode.get(row.parent);
    }
    return [];
  });
}

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
    const column = `${form}column` as const;
    const cellOf = (row: (typeof tiles.rows)[number]) => `${row[column]},${row[`${form}row`]}`;
    return repeats(tiles.rows, cellOf).map(({ row, first }) =>
      fault(row, { column, message: `two tiles on one cell: ${cellOf(row)} is also that of ${first.place}` }),
    );
  });
  const missing = places.rows
    .filter(({ code, level }) => level === "league" && !tiles.keys.has(code))
    .map(({ code, zh }) => fileFault("tiles.csv", `missing tile: ${code} ${zh}`));
  return [...wrong, ...far, ...shared, ...missing];
}
