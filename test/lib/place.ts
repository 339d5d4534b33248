import { tables } from "../../src/tables/index.ts";
import type { Place } from "../../src/model/types.ts";
import { blank } from "./blank.ts";

/** A made-up place, which has nothing that a place need not have. */
export function aPlace(cells: Pick<Place, "code" | "zh" | "en" | "level" | "parent"> & Partial<Place>): Place {
  return { ...blank(tables.places), ...cells };
}
