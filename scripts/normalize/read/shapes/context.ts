import { z } from "zod";
import { correctionKinds, relationKinds, verdicts } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readDay } from "../../../../src/tables/cells/day.ts";
import { readExpression } from "../../../../src/arithmetic/expression.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readVersion } from "../../../../src/tables/cells/version.ts";
import { readTally, readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

/** `context/census-2020.csv`: residents by the Seventh National Census. */
export const censusShape = z.object({
  place: cell(readFilled),
  residents: cell(readWhole),
  source: cell(readFilled),
  source_en: cell(readFilled),
  note: z.string(),
  note_en: z.string(),
});

/** `corrections.csv`: what was printed and how it is read. */
export const correctionShape = z.object({
  figure: cell(readFilled),
  printed: cell(readFilled),
  kind: cell((text) => readWord(text, { noun: "kind", among: correctionKinds })),
  reading: cell(readFilled),
  reading_en: cell(readFilled),
  date: cell(readDay),
  version: cell(readVersion),
});

/** `relations.csv`: what is claimed, the arithmetic between printed figures in base units, and what it comes to. */
export const relationShape = z.object({
  id: cell(readId),
  kind: cell((text) => readWord(text, { noun: "kind", among: relationKinds })),
  expression: cell((text) => ({ text, statements: readExpression(text) })),
  unit: z.string(),
  verdict: cell((text) => readWord(text, { noun: "verdict", among: verdicts })),
  claim: cell(readFilled),
  claim_en: cell(readFilled),
  missing: z.string(),
  missing_en: z.string(),
  note: z.string(),
  note_en: z.string(),
});

/** `readings.csv`: how often two independent readings differed in a field, and how that was settled. */
export const readingShape = z.object({
  field: cell(readId),
  differences: cell(readTally),
  first: cell(readTally),
  second: cell(readTally),
  neither: cell(readTally),
  rule: cell(readFilled),
  rule_en: cell(readFilled),
});
