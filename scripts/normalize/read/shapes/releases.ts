import { z } from "zod";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readDay } from "../../../../src/tables/cells/day.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readVersion } from "../../../../src/tables/cells/version.ts";

/** `releases.csv`: the versions of the data that were published, the newest last, and what is new in each. */
export const releaseShape = z.object({
  version: cell(readVersion),
  date: cell(readDay),
  summary: cell(readFilled),
  summary_en: cell(readFilled),
});
