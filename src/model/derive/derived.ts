import { readExact, exactly, type Reckoned } from "../../arithmetic/reckon.ts";
import { ratio, compare, toNumber } from "../../arithmetic/ratio.ts";
import type { Printed, Census, Derived, Status, Text, Lang } from "../types.ts";
import { clean } from "../../arithmetic/decimal.ts";
import { formatPeriod } from "../format.ts";
import { borrowedPeriod, samePeriod, type Period } from "../period.ts";

/** A figure exactly, and what its print may stand for, in `unit_base`. */
export function reckonedOf({ exact }: Pick<Printed, "exact">): Reckoned {
  return readExact(exact);
}

/** A whole number that stands for itself: so many months, residents or things. */
export function wholly(number: number): Reckoned {
  return exactly(ratio(BigInt(number)));
}

/** What each kind of computation yields; its indicator is `derived-<kind>`. */
export type DerivedKind = "base" | "per-head" | "per-project" | "share" | "remainder" | "path" | "total" | "pace";

interface Computation {
  /** What went in, the figure that the result speaks of first. */
  inputs: readonly [Printed, ...(Printed | Census)[]];
  /** In `unit_base`. */
  result: Reckoned;
  unit: string;
  unit_base: string;
  formula: (lang: Lang) => string;
  /** Where not those of the first input. */
  period?: { period_start: string; period_end: string };
  /** Whether the result belongs to the breakdown of its first input. */
  keepsMember?: boolean;
  /** Tells several results of the same inputs apart. */
  suffix?: string;
  notes?: readonly Text[];
}

// From what has happened to what is only wanted.
const weakness: readonly Status[] = ["count", "actual", "capacity", "threshold", "expected", "plan", "target"];

const unknownError: Text = {
  zh: "输入的数有多准确，原文看不出来，所以不给范围。",
  en: "The print does not tell how exact the inputs are, so no range is given.",
};

/** Assembles a computed value: its id, indicator, status, range and note follow from what went in. */
export function derived(kind: DerivedKind, computation: Computation): Derived {
  const { inputs, result, unit, unit_base, formula, suffix } = computation;
  const { low, high } = result.interval;
  const value_base = toNumber(result.value);
  const [first] = inputs;
  const figures = inputs.filter((input) => "status" in input);
  const [part, whole] = figures;
  const unknown = low === undefined && high === undefined;
  const isExact = low && high && compare(low, high) === 0;
  const notes = [...(computation.notes ?? []), ...(unknown ? [unknownError] : [])];
  const ids = inputs.map(({ id }) => id);
  return {
    id: ["derived", suffix === undefined ? kind : `${kind}-${suffix}`, ids.join("+")].join(":"),
    indicator: `derived-${kind}`,
    place: first.place,
    period_start: (computation.period ?? first).period_start,
    period_end: (computation.period ?? first).period_end,
    ...(!computation.period && periodFlags(first)),
    status: weakest(figures),
    value: clean(value_base / unitSize(unit, first)),
    unit,
    value_base: clean(value_base),
    unit_base,
    dimension: computation.keepsMember === false ? "" : first.dimension,
    member: computation.keepsMember === false ? "" : first.member,
    basis: "derived",
    ...(kind === "share" && part && whole && part.status !== whole.status && { over: [part.status, whole.status] }),
    ...(low && !isExact && { low: clean(toNumber(low)) }),
    ...(high && !isExact && { high: clean(toNumber(high)) }),
    formula: { zh: formula("zh"), en: formula("en") },
    inputs: ids,
    note: { zh: notes.map(({ zh }) => zh).join(""), en: notes.map(({ en }) => en).join(" ") },
  };
}

function weakest(figures: readonly Printed[]): Status {
  const ranks = figures.map(({ status }) => weakness.indexOf(status));
  return weakness[Math.max(...ranks)] ?? "actual";
}

function unitSize(unit: string, first: Printed): number {
  if (unit.startsWith("亿元")) return 1e8;
  if (unit === "%") return 0.01;
  return unit === first.unit && first.value !== 0 ? clean(first.value_base / first.value) : 1;
}

/** The note on a computation whose inputs cover different days; none where they cover the same. */
export function differentPeriods(a: Printed, b: Printed): readonly Text[] {
  if (samePeriod(a, b)) return [];
  const name = (figure: Printed, lang: Lang): string =>
    formatPeriod(figure, lang) || { zh: "未写明", en: "not stated" }[lang];
  const zh = `两个输入的时期不同：${name(a, "zh")}与${name(b, "zh")}。`;
  return [{ zh, en: `The two inputs cover different periods: ${name(a, "en")} and ${name(b, "en")}.` }];
}

/** The unit that a value computed from a figure is told in: that of the figure, money in 亿元. */
export function unitsOf({ unit, unit_base }: Printed): { unit: string; unit_base: string } {
  return { unit: unit_base === "CNY" ? "亿元" : unit, unit_base };
}

/** What is said of the period that a value takes over from a figure. */
function periodFlags(of: Period): Pick<Derived, "flags"> {
  const flags = borrowedPeriod(of);
  return flags.length > 0 ? { flags } : {};
}
