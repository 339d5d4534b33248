import { z } from "zod";
import { confidences, ventureStages } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readNumberOrNone } from "../../../../src/tables/cells/number-or-none.ts";
import { readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

/** `ventures/<report>.csv`: who does what where on which chain, one row a venture. */
export const ventureShape = z.object({
  id: cell(readId),
  line: cell(readWhole),
  company: z.string(),
  company_en: z.string(),
  project: z.string(),
  project_en: z.string(),
  place: cell(readFilled),
  chain: z.string(),
  node: z.string(),
  stage: cell((text) => readWord(text, { noun: "stage", among: ventureStages })),
  amount: cell(readNumberOrNone),
  amount_unit: z.string(),
  size_class: z.string(),
  capacity: cell(readNumberOrNone),
  capacity_unit: z.string(),
  confidence: cell((text) => readWord(text, { noun: "confidence", among: confidences })),
  note: z.string(),
  note_en: z.string(),
});
