import { z } from "zod";
import { reportKinds } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readDayOrNone } from "../../../../src/tables/cells/day.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readHash } from "../../../../src/tables/cells/hash.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

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
