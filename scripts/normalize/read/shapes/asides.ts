import { z } from "zod";
import { reasons } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

/** `aside/<report>.csv`: one row a numeral that is no figure. */
export const asideShape = z.object({
  line: cell(readWhole),
  column: cell(readWhole),
  printed: cell(readFilled),
  reason: cell((text) => readWord(text, { noun: "reason", among: reasons })),
});
