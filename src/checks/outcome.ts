import { significantDigits } from "../lib/decimal.ts";
import { formatRange, formatValue } from "../lib/format.ts";
import type { Derived, Lang, Relation } from "../lib/types.ts";

/** One side of a relation in words: a value, and between what it lies where it is rounded. */
export interface Side {
  value: string;
  range: string;
}

type Told = Pick<Relation, "id" | "unit" | "unit_base" | "basis">;

/** What a relation's arithmetic comes to; the value is empty where only limits are known. */
export function computedSide(relation: Relation, lang: Lang): Side {
  return side(relation, { lang, value: relation.computed, low: relation.low, high: relation.high });
}

/** What the reports claim; undefined where the relation asks for something that none prints. */
export function claimedSide(relation: Relation, lang: Lang): Side | undefined {
  const { claimed: value, claimed_low: low, claimed_high: high } = relation;
  return value === undefined ? undefined : side(relation, { lang, value, low, high });
}

interface Numbers {
  lang: Lang;
  value: number | undefined;
  low: number | undefined;
  high: number | undefined;
}

function side(relation: Told, { lang, value, low, high }: Numbers): Side {
  if (relation.unit === "倍") return multiple({ lang, value, low, high });
  const exact = low !== undefined && low === high;
  const derived = toDerived(relation, { value: value ?? low ?? high ?? 0, ...(exact ? {} : { low, high }) });
  return {
    value: value === undefined ? "" : formatValue(derived, lang),
    range: exact ? "" : formatRange(derived, lang),
  };
}

function multiple({ lang, value, low, high }: Numbers): Side {
  const times = (number: number) => `${significantDigits(number, 3)}${lang === "zh" ? "倍" : " times"}`;
  const range = low !== undefined && high !== undefined && low !== high;
  return {
    value: value === undefined ? "" : `≈${lang === "zh" ? "" : "\u00a0"}${times(value)}`,
    range: range ? `${significantDigits(low, 3)}–${times(high)}` : "",
  };
}

function toDerived(
  { id, unit, unit_base, basis }: Told,
  { value, low, high }: { value: number; low?: number | undefined; high?: number | undefined },
): Derived {
  const none = { zh: "", en: "" };
  return {
    id,
    indicator: "",
    place: "",
    period_start: "",
    period_end: "",
    status: "actual",
    value,
    unit,
    value_base: value,
    unit_base,
    dimension: "",
    member: "",
    basis,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    formula: none,
    inputs: [],
    note: none,
  };
}
