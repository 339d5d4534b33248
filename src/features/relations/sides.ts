import { arabicDigits, significantDigits } from "../../arithmetic/decimal.ts";
import { computedValue, formatQuantity, formatRange } from "../../model/format.ts";
import type { Data, Lang, Relation } from "../../model/types.ts";
import { printedWith } from "../../model/lookup.ts";

/** One side of a relation in words: a value, and between what it lies where it is rounded. */
export interface Side {
  value: string;
  range: string;
  /** Whether it is a single print, not something worked out. */
  printed: boolean;
}

type Told = Pick<Relation, "unit" | "unit_base">;

interface Reader {
  data: Data;
  lang: Lang;
}

/** What a relation's arithmetic comes to; the value is empty where only limits are known. */
export function computedSide(relation: Relation, { data, lang }: Reader): Side {
  const numbers = { lang, value: relation.computed, low: relation.low, high: relation.high };
  // Of an unknown that several statements limit, the first print alone is not the value.
  const [own, other] = sidesOf(relation);
  const print = relation.computed === undefined ? undefined : printOf(own, { data, lang });
  // Beside a print of four digits three would look like another number.
  const digits = digitsOf(other, data);
  return { ...side(relation, { ...numbers, digits, printed: print !== undefined }), ...print };
}

/** What the reports claim; undefined where the relation asks for something that none prints. */
export function claimedSide(relation: Relation, { data, lang }: Reader): Side | undefined {
  const { claimed: value, claimed_low: low, claimed_high: high } = relation;
  if (value === undefined) return undefined;
  const print = printOf(sidesOf(relation)[1], { data, lang });
  return { ...side(relation, { lang, value, low, high, printed: print !== undefined }), ...print };
}

/** Both sides of the first statement. */
function sidesOf({ expression }: Pick<Relation, "expression">): readonly string[] {
  return (expression.split(" & ")[0] ?? "").split(/ (?:<=|>=|<|>|=) /);
}

/** A side that is a single figure is told as it is printed, not as a number that was worked out. */
function printOf(words: string | undefined, { data, lang }: Reader): { value: string } | undefined {
  const figure = words === undefined ? undefined : printedWith(words, data);
  return figure && { value: formatQuantity(figure, { data, lang }) };
}

/** How many significant digits a side that is a single figure prints; none of any other. */
function digitsOf(words: string | undefined, data: Data): number {
  const figure = words === undefined ? undefined : printedWith(words, data);
  return figure ? arabicDigits(figure.printed).replace(/[^\d]|^[-0.]+/g, "").length : 0;
}

interface Numbers {
  lang: Lang;
  /** Whether it is a print: then its range ends half a unit beyond the last printed digit. */
  printed: boolean;
  value: number | undefined;
  low: number | undefined;
  high: number | undefined;
  /** How many digits the print beside it has. */
  digits?: number;
}

function side(relation: Told, { lang, value, low, high, printed, digits = 0 }: Numbers): Side {
  if (relation.unit === "倍") return multiple({ lang, value, low, high });
  const exact = low !== undefined && low === high;
  const derived = {
    value_base: value ?? low ?? high ?? 0,
    unit_base: relation.unit_base,
    exact,
    digits,
    ...(!exact && low !== undefined && { low }),
    ...(!exact && high !== undefined && { high }),
    note: { zh: "", en: "" },
  };
  return {
    printed,
    value: value === undefined ? "" : computedValue(derived, lang),
    range: exact ? "" : formatRange({ ...derived, finer: printed ? 1 : 0 }, lang),
  };
}

function multiple({ lang, value, low, high }: Omit<Numbers, "printed" | "digits">): Side {
  const times = (number: number) => `${significantDigits(number, 3)}${lang === "zh" ? "倍" : " times"}`;
  const range = low !== undefined && high !== undefined && low !== high;
  return {
    printed: false,
    value: value === undefined ? "" : `≈${lang === "zh" ? "" : "\u00a0"}${times(value)}`,
    range: range ? `${significantDigits(low, 3)}–${times(high)}` : "",
  };
}
