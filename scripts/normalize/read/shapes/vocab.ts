import { z } from "zod";
import { indicatorKinds, placeLevels } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readColours } from "../../../../src/tables/cells/colours.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readList } from "../../../../src/tables/cells/list.ts";
import { readNumber } from "../../../../src/arithmetic/number.ts";
import { readPlaceCode } from "../../../../src/tables/cells/place-code.ts";
import { readWhole } from "../../../../src/tables/cells/whole.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

const number = cell((text) => readNumber(text).value);

/** `vocab/indicators.csv`: what is measured; `low` and `high` in the base unit. */
export const indicatorShape = z.object({
  id: cell(readId),
  zh: cell(readFilled),
  en: cell(readFilled),
  definition: cell(readFilled),
  definition_en: cell(readFilled),
  unit: cell(readFilled),
  kind: cell((text) => readWord(text, { noun: "kind of indicator", among: indicatorKinds })),
  low: number,
  high: number,
  not_with: cell(readList),
});

/** `vocab/places.csv`: places by code, the parent empty for the region; how the site shows them is not published. */
export const placeShape = z.object({
  code: cell(readPlaceCode),
  zh: cell(readFilled),
  en: cell(readFilled),
  level: cell((text) => readWord(text, { noun: "level", among: placeLevels })),
  parent: z.string(),
  colour: cell(readColours),
  scope: cell((text) => (text === "" ? undefined : readId(text))),
  screen: cell((text) => (text === "" ? undefined : readWhole(text))),
});

/** `vocab/units.csv`: value × factor = value in base; the empty unit is a print without a counting word. */
export const unitShape = z.object({
  unit: z.string(),
  base: z.string(),
  factor: number,
  en: z.string(),
});

const natures = ["partition", "nested", "overlapping", ""] as const;

/** `vocab/members.csv`: the words for breakdowns; the empty member labels the dimension and gives its nature. */
export const memberShape = z.object({
  dimension: cell(readFilled),
  member: z.string(),
  zh: cell(readFilled),
  en: cell(readFilled),
  nature: cell((text) => readWord(text, { noun: "nature", among: natures })),
});

/** `vocab/not-numerals.csv`: words that are written with a numeral but count nothing, and why. */
export const notNumeralShape = z.object({ word: cell(readFilled), zh: cell(readFilled), en: cell(readFilled) });
