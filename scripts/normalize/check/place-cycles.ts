import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

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
