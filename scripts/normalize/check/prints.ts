import { digitsOf, hasPlacesOf, readBeginning, readPrinted } from "../../../src/reading/printed.ts";
import type { PrintedNumber } from "../../../src/arithmetic/number.ts";
import { formatRatio, compare, ratio, subtract } from "../../../src/arithmetic/ratio.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { AnyFigure } from "../known-figures.ts";
import type { RowOf, Tables } from "../read/folder.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";

interface Vocabulary {
  units: readonly string[];
  indicator: RowOf<"indicators"> | undefined;
}

/** Zeros at the end tell how a number was rounded, so that the value has those of its print and no others. */
function checkPlaces(row: AnyFigure, read: PrintedNumber): Fault[] {
  const { value, printed } = row;
  if (hasPlacesOf(read, value)) return [];
  const sign = compare(value.value, read.value) === 0 ? "" : "-";
  const message = `other places than printed: ${digitsOf(value)}. Write ${sign}${digitsOf(read)} of ${printed}`;
  return [fault(row, { column: "value", message })];
}

/**
 * A print whose unit stands elsewhere, in a label or at the end of a range or list, read with what it lacks of it: 12.5
 * with 亿元, 3亿 of 3亿至5亿元 with 元. Undefined where it has all of it.
 */
function readCompleted({ printed, unit }: Pick<AnyFigure, "printed" | "unit">, { units }: Pick<Vocabulary, "units">) {
  const letters = [...unit];
  // The shortest first: 3亿 lacks 元, not 亿元.
  const ends = letters.map((_, index) => letters.slice(index).join("")).toReversed();
  return ends.map((end) => readPrinted(printed + end, { units })).find((read) => read?.unit === unit);
}

/** Whether a figure's print reads back to the value, the unit and the qualifier beside it. */
export function checkPrint(row: AnyFigure, { units, indicator }: Vocabulary): Fault[] {
  const { printed, unit, qualifier, value, flags } = row;
  if (flags.includes("lost-unit") || flags.includes("garbled")) {
    const read = readBeginning(printed, value.value);
    if (read) return checkPlaces(row, read);
    const message = `value not as printed: ${formatRatio(value.value)}. ${printed} begins otherwise`;
    return [fault(row, { column: "value", message })];
  }
  const labelled = flags.includes("unit-elsewhere");
  const read = labelled ? readCompleted(row, { units }) : readPrinted(printed, { units });
  if (!read) {
    return [
      fault(row, {
        column: "printed",
        message: `unreadable print: ${printed}. Expected a number ${labelled ? "that goes on in the unit, for flags say unit-elsewhere" : "and a unit of vocab/units.csv"}`,
      }),
    ];
  }
  const faults: Fault[] = [];
  const tell = (column: string, { found, wanted }: { found: string; wanted: string }) => {
    const message = `${column} not as printed: ${found || "none"}. ${printed} reads as ${wanted || "no unit"}`;
    faults.push(fault(row, { column, message }));
  };
  // 分别下降6%和7%: the word may stand before another number.
  const apart =
    indicator?.kind === "rate" && compare(subtract(ratio(0n), read.value), value.value) === 0 && read.value.n > 0n;
  if (compare(read.value, value.value) !== 0 && !apart) {
    tell("value", { found: formatRatio(value.value), wanted: formatRatio(read.value) });
  } else faults.push(...checkPlaces(row, read));
  // The unit of a rank is either the 第 before it or the counting word behind it.
  if (read.unit !== unit && !(unit === "第" && printed.startsWith("第")))
    tell("unit", { found: unit, wanted: read.unit });
  // Where the print has no hedge, the sentence may have one that stands apart.
  if (read.qualifier !== "exact" && read.qualifier !== qualifier) {
    tell("qualifier", { found: qualifier, wanted: read.qualifier });
  }
  return faults;
}

/** Every print reads back to the value, the unit and the qualifier beside it; of a cited page, within its fragment. */
export function checkPrints({ figures, citedFigures, units, indicators }: Tables): Fault[] {
  const known = new Map(indicators.rows.map((row) => [row.id, row]));
  const check = (row: AnyFigure) => checkPrint(row, { units: [...units.keys], indicator: known.get(row.indicator) });
  const readable = ({ unit }: AnyFigure) => units.keys.has(unit);
  return [
    ...figures.rows.filter(readable).flatMap(check),
    ...citedFigures.rows.filter(readable).flatMap((row) => {
      // The longest one has the hedge that stands beside the number.
      const longest = partsOf(row.printed).toSorted((a, b) => b.length - a.length);
      const told = longest.map((printed) => check({ ...row, printed }));
      const found = told.find((faults) => faults.every(({ column }) => column === "qualifier"));
      if (found) return found;
      const { value, unit, printed } = row;
      const message = `value not as printed: ${digitsOf(value)}${unit}. No part of ${printed} reads so`;
      return [fault(row, { column: "value", message })];
    }),
  ];
}

const inNumber = /[\d.,]/;

/**
 * The parts of a fragment that may be a number with its hedge and unit. No number is cut, nor a word that ends in a
 * hedge: 2.3 is no part of 432.3, 约12 none of 签约12.
 */
function partsOf(printed: string): string[] {
  const letters = [...printed];
  const cuts = letters.map((letter, at) => {
    const before = letters[at - 1] ?? "";
    return (inNumber.test(letter) && inNumber.test(before)) || /^[签簽][约約]$/u.test(before + letter);
  });
  return letters.flatMap((_, from) =>
    letters.flatMap((__, last) => {
      if (last < from || cuts[from] || cuts[last + 1]) return [];
      // English, and some Chinese pages, have a space before the unit.
      return [
        letters
          .slice(from, last + 1)
          .join("")
          .replace(/(?<=\d) (?=\p{L})/u, ""),
      ];
    }),
  );
}

const odd = ["odd-unit", "odd-print", "lost-unit"] as const;

/** Every odd print is explained, by a note or by a row of `corrections.csv`. */
export function checkOddities({ figures, citedFigures, corrections }: Tables): Fault[] {
  return [...figures.rows, ...citedFigures.rows].flatMap((row) => {
    const flag = odd.find((flag) => row.flags.includes(flag));
    if (!flag || row.note !== "" || corrections.keys.has(row.id)) return [];
    const message = `unexplained flag: ${flag}. Write a note or a row of corrections.csv`;
    return [fault(row, { column: "flags", message })];
  });
}

/** Every correction still speaks of a figure that is printed as it says. */
export function checkCorrections({ corrections, figures }: Tables): Fault[] {
  const prints = new Map(figures.rows.map(({ id, printed }) => [id, printed]));
  const labels = new Map([...figures.keys].map((id) => [id, id]));
  return corrections.rows.flatMap((row) => {
    if (!figures.keys.has(row.figure)) {
      const message = `stale correction: no figure ${row.figure}${suggest(row.figure, labels)}`;
      return [fault(row, { column: "figure", message })];
    }
    const printed = prints.get(row.figure);
    if (printed === undefined || printed === row.printed) return [];
    return [
      fault(row, { column: "printed", message: `stale correction: ${row.printed}. ${row.figure} prints ${printed}` }),
    ];
  });
}
