import { z } from "zod";
import { methodKinds } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

/** `methods/<report>.csv`: one row a mechanism of promotion that a report describes. */
export const methodShape = z.object({
  id: cell(readId),
  line: cell(readWhole),
  place: cell(readFilled),
  zh: cell(readFilled),
  en: cell(readFilled),
  kind: cell((text) => readWord(text, { noun: "kind of method", among: methodKinds })),
  mechanism: cell(readId),
  rhythm: z.string(),
  rhythm_en: z.string(),
  needs: cell(readFilled),
  needs_en: cell(readFilled),
  shows: cell(readFilled),
  shows_en: cell(readFilled),
  here: z.string(),
  why: z.string(),
  why_en: z.string(),
});

/** `vocab/mechanisms.csv`: what methods of different names and places have in common. */
export const mechanismShape = z.object({ id: cell(readId), zh: cell(readFilled), en: cell(readFilled) });
