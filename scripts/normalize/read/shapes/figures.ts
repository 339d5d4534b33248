import { z } from "zod";
import { flags, qualifiers, statuses } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readDayOrNone } from "../../../../src/tables/cells/day.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readList } from "../../../../src/tables/cells/list.ts";
import { readNumber } from "../../../../src/arithmetic/number.ts";
import { readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

/** `figures/<report>.csv`: one row a figure, its cells as printed. */
export const figureShape = z.object({
  id: cell(readId),
  line: cell(readWhole),
  column: cell(readWhole),
  printed: cell(readFilled),
  indicator: cell(readFilled),
  place: cell(readFilled),
  period_start: cell(readDayOrNone),
  period_end: cell(readDayOrNone),
  value: cell(readNumber),
  unit: z.string(),
  qualifier: cell((text) => readWord(text, { noun: "qualifier", among: qualifiers })),
  status: cell((text) => readWord(text, { noun: "status", among: statuses })),
  dimension: z.string(),
  member: z.string(),
  flags: cell((text) => readList(text).map((flag) => readWord(flag, { noun: "flag", among: flags }))),
  note: z.string(),
  note_en: z.string(),
});
