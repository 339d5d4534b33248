import { z } from "zod";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readTally, readWhole } from "../../../../src/tables/cells/whole.ts";

/** `tiles.csv`: column and row of every league and city in the schematic map, and in its narrow form, from 0. */
export const tileShape = z.object({
  place: cell(readFilled),
  column: cell(readTally),
  row: cell(readTally),
  narrow_column: cell(readTally),
  narrow_row: cell(readTally),
});

/** `vocab/target-regions.csv`: the parts of the country that are courted. */
export const targetRegionShape = z.object({
  id: cell(readId),
  zh: cell(readFilled),
  en: cell(readFilled),
  members: cell(readFilled),
  members_en: cell(readFilled),
});

/** `courting.csv`: which place a report says courts which part of the country, and how. */
export const courtingShape = z.object({
  id: cell(readId),
  report: cell(readFilled),
  line: cell(readWhole),
  place: cell(readFilled),
  region: cell(readFilled),
  printed: cell(readFilled),
  printed_en: cell(readFilled),
  means: cell(readFilled),
  means_en: cell(readFilled),
});
