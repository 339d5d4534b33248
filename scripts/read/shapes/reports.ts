import { z } from "zod";
import { reportKinds } from "../../../src/model/types.ts";
import { cell } from "../../parse/cell.ts";
import { readDayOrNone } from "../../parse/day.ts";
import { readFilled } from "../../parse/filled.ts";
import { readHash } from "../../parse/hash.ts";
import { readId } from "../../parse/id.ts";
import { readWhole } from "../../parse/whole.ts";
import { readWord } from "../../parse/word.ts";

/** `reports.csv`: one row a report. */
export const reportShape = z.object({
  id: cell(readId),
  place: cell(readFilled),
  title: cell(readFilled),
  title_en: cell(readFilled),
  publisher: z.string(),
  published: cell(readDayOrNone),
  published_from: cell(readDayOrNone),
  published_to: cell(readDayOrNone),
  kind: cell((text) => readWord(text, { noun: "kind of report", among: reportKinds })),
  lines: cell(readWhole),
  sha256: cell(readHash),
  note: z.string(),
  note_en: z.string(),
});
