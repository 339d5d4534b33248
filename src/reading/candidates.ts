import type { Qualifier, Reason } from "../model/types.ts";
import type { Amount } from "./numbers/amounts.ts";
import { findAmounts } from "./numbers/amounts.ts";
import type { Aside } from "./asides.ts";
import { findAsides } from "./asides.ts";
import { contextAround } from "./context.ts";
import { doubtsOf } from "./doubts.ts";
import { notAFigure } from "./figure-or-aside.ts";
import { joinLines, type JoinedText } from "./joined-text.ts";
import type { Growth } from "./numbers/growth.ts";
import { growthAt } from "./numbers/growth.ts";
import { contextOf, guessIndicator, guessPlace, placeNames, placesEach, unitFits } from "./guess.ts";
import { joinedTo, negated, shareUnits } from "./numbers/lists.ts";
import { doubtsOfCell, growthOfCell, isLabelledNumber, withLabel, wordsAround } from "./tables/labelled.ts";
import { periodOfCell } from "./tables/cell-periods.ts";
import { cellsIn, type Cell } from "./tables/table-cells.ts";
import { mainAt, periodOf } from "./times/periods.ts";
import type { Period } from "./times/calendar.ts";
import { isDated, mainPeriod, yearOf } from "./times/main-period.ts";
import { findTimes, type Clock } from "./times/times.ts";

/** One numeral of a text, read as far as a program can, for a person to judge. */
export interface Candidate {
  /** 1-based, the column in code points, of its first numeral. */
  line: number;
  column: number;
  printed: string;
  /** Absent for what is set aside, the latter also where nobody knows what is counted. */
  value?: number;
  /** The value as printed, trailing zeros kept; empty for what is set aside. */
  digits: string;
  unit: string;
  value_base?: number | undefined;
  unit_base: string;
  qualifier: Qualifier | "";
  growth: Growth;
  period: Period | undefined;
  /** Codes; several where one number is said of each (各25项). */
  places: readonly string[];
  indicator: string;
  score: number;
  figure: boolean;
  reason: Reason | "";
  /** The words around it, for the judge alone. */
  context: string;
  /** Why the judge should look twice. */
  doubts: readonly string[];
  /** `unit-elsewhere` where the unit is not in the print: in a label, or with the last of a range or list. */
  flags: string;
}

/** What a reading may know before it begins. */
export interface Vocabulary {
  /** Words that are written with a numeral and count nothing. */
  words: readonly string[];
  indicators: readonly { id: string; zh: string; unit: string }[];
  places: readonly { code: string; zh: string; level: string }[];
}

export interface PullOptions extends Vocabulary {
  /** ISO day or year of publication, where the text does not say. */
  published?: string | undefined;
  /** The place that the text is about: 全市 and 我市. */
  place?: string | undefined;
}

/** How long, in characters, a text of one piece of news is at most: longer ones speak of several times. */
const oneNews = 1500;

/** Reads the numerals of a text block by block; what one block tells of year and period holds for the next. */
export function createReader(options: PullOptions) {
  const names = placeNames(options.places, { own: options.place });
  const clock: Clock = { year: options.published?.slice(0, 4) ?? "", main: undefined };
  let place = options.place ?? "";
  return (source: readonly string[], { first }: { first: number }): Candidate[] => {
    const joinedText = joinLines(source, { first });
    if (clock.year === "") {
      clock.year = yearOf(joinedText.text);
      clock.now = isDated(joinedText.text) || clock.year === "XXXX" ? "told" : "guessed";
    }
    const times = findTimes(joinedText.text, clock);
    clock.main = clock.main ? { ...clock.main, at: -1 } : mainPeriod(times, clock.year);
    clock.carries = clock.carries === undefined && joinedText.text.length <= oneNews;
    const cellAt = cellsIn(joinedText);
    const asides = findAsides(joinedText, { ...options, isNumber: (at) => isLabelledNumber(cellAt(at)) });
    const taken = new Uint8Array(joinedText.text.length);
    for (const { from, to } of asides) taken.fill(1, from, to);
    const amounts = shareUnits(findAmounts(joinedText.text, { taken: (at) => taken[at] === 1 }), joinedText.text);
    const { text } = joinedText;
    const mainOf = (cell: Cell) =>
      periodOfCell(cell, { text, times, main: clock.carries === true ? mainAt(clock, cell.from) : undefined });
    let [before, growth]: [Amount | undefined, Growth] = [undefined, "none"];
    const figures = amounts.map((found): Candidate => {
      const joined = joinedTo(before, { amount: found, text });
      const cell = cellAt(found.at);
      const labelled = withLabel(joined && joined.value < 0 ? negated(found) : found, { cell, text });
      const { amount } = labelled;
      const reason = cell?.isNumber === true ? undefined : notAFigure(amount, text);
      if (reason) return aside({ from: amount.at, to: amount.to, reason }, joinedText);
      growth = growthAt(text, { from: amount.at, unit: amount.unit, inherited: joined ? growth : "none" });
      if (cell && labelled.from === "label") growth = growthOfCell(cell, amount);
      before = amount;
      const sentence = sentenceBefore(text, amount);
      const around = cell ? wordsAround(cell) : "";
      place =
        guessPlace(sentence, names) ||
        guessPlace(around, names) ||
        guessPlace(text.slice(Math.max(0, amount.from - 400), amount.from), names) ||
        place;
      const each = placesEach(sentence, names);
      const guess = guessIndicator(cell ? around + cell.text : contextOf(text, amount), {
        indicators: options.indicators.filter(({ unit }) => unitFits(amount, unit)),
      });
      const { value, digits, unit, value_base, unit_base, qualifier } = amount;
      return {
        ...placeOf(joinedText, amount.at),
        printed: joinedText.source.slice(amount.from, amount.to).join(""),
        value,
        digits,
        unit,
        ...(labelled.from !== "open" && { value_base }),
        unit_base,
        qualifier,
        growth,
        period: periodOf(amount, { text, times, clock: cell ? { year: clock.year, main: mainOf(cell) } : clock }),
        places: each.length > 0 ? each : place === "" ? [] : [place],
        indicator: guess.id,
        score: guess.score,
        figure: true,
        reason: "",
        context: contextAround(joinedText, { ...amount, before: around }),
        doubts: [
          ...doubtsOf(amount, { growth, places: each, joined: joinedText }),
          ...(cell ? doubtsOfCell(cell, labelled) : []),
        ],
        flags: unit !== "" && !text.slice(amount.from, amount.to).includes(unit) ? "unit-elsewhere" : "",
      };
    });
    const covered = new Uint8Array(text.length);
    for (const { from, to } of amounts) covered.fill(1, from, to);
    const set = asides
      .filter(({ word }) => word !== true)
      .filter(({ from, to }) => !covered.subarray(from, to).includes(1))
      .map((found) => aside(found, joinedText));
    return [...figures, ...set].toSorted((a, b) => a.line - b.line || a.column - b.column);
  };
}

const numeral = /[\p{N}零一二三四五六七八九十百千万亿两半]/u;

function aside({ from, to, reason }: Aside, joinedText: JoinedText): Candidate {
  const offset = Math.max(0, joinedText.text.slice(from, to).search(numeral));
  return {
    ...placeOf(joinedText, from + offset),
    printed: joinedText.source.slice(from, to).join(""),
    digits: "",
    unit: "",
    unit_base: "",
    qualifier: "",
    growth: "none",
    period: undefined,
    places: [],
    indicator: "",
    score: 0,
    figure: false,
    reason,
    context: contextAround(joinedText, { from, to }),
    doubts: [],
    flags: "",
  };
}

function placeOf({ lines, columns }: JoinedText, at: number): { line: number; column: number } {
  return { line: lines[at] ?? 0, column: columns[at] ?? 0 };
}

/** The words of an amount's own sentence before it. */
function sentenceBefore(text: string, { from }: Amount): string {
  const before = text.slice(Math.max(0, from - 60), from);
  return before.slice(before.search(/[^。！？!?\n]*$/u));
}
