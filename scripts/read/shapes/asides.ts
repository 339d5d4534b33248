import { z } from "zod";
import { reasons } from "../../../src/model/types.ts";
import { cell } from "../../parse/cell.ts";
import { readFilled } from "../../parse/filled.ts";
import { readWhole } from "../../parse/whole.ts";
import { readWord } from "../../parse/word.ts";

/** `aside/<report>.csv`: one row a numeral that is no figure. */
export const asideShape = z.object({
  line: cell(readWhole),
  column: cell(readWhole),
  printed: cell(readFilled),
  reason: cell((text) => readWord(text, { noun: "reason", among: reasons })),
});
