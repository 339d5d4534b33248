import { z } from "zod";
import { cell } from "../../parse/cell.ts";
import { readDay } from "../../parse/day.ts";
import { readFilled } from "../../parse/filled.ts";
import { readVersion } from "../../parse/version.ts";

/** `releases.csv`: the versions of the data that were published, the newest last, and what is new in each. */
export const releaseShape = z.object({
  version: cell(readVersion),
  date: cell(readDay),
  summary: cell(readFilled),
  summary_en: cell(readFilled),
});
