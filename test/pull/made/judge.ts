import type { Answer } from "./pieces.ts";

/** What a tool reads of one numeral; what it cannot say is left out. */
export interface Heard {
  value: number;
  unit: string;
  hedge?: string;
  /** As `start/end`; `/` for none. */
  period?: string;
  /** 1-based line and column, in code points, of the first numeral. */
  place?: string;
}

/** What a tool reads of one text, held against what is known of it. */
export interface Verdict {
  /** Numbers that had to be read, those that were not, and all that were read. */
  wanted: number;
  unread: number;
  heard: number;
  /** Right values, and of them those whose sign, unit, hedge and period are right. */
  values: number;
  /** Those of the right values that had to be read. */
  wantedValues: number;
  signs: number;
  units: number;
  hedges: number;
  periods: number;
  /** Of the right values those without a period where there is one, and those with another than their own. */
  emptyPeriods: number;
  wrongPeriods: number;
  /** What is wrong, one word a number, in order: value, sign, unit, hedge, place, period, made up. */
  faults: readonly string[];
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const sizes = ({ value, also = [] }: Answer): number[] => [value, ...also.map((other) => other.value)];

/** Whether what is heard has the size of an answer, whatever its sign. */
function fits(answer: Answer, { value, hedge }: Heard): boolean {
  const [low, high] = answer.within ?? [Number.NaN, Number.NaN];
  if (hedge !== "exact" && Math.abs(value) >= low && Math.abs(value) <= high) return true;
  return sizes(answer).some((size) => isNear(Math.abs(size), Math.abs(value)));
}

type Pair = readonly [answer: Answer | undefined, heard: Heard | undefined];

/** Pairs answers with what was heard, in order, such that as many as can be are of one size. */
function pairUp(answers: readonly Answer[], heard: readonly Heard[]): Pair[] {
  const [answer, own] = [answers[0], heard[0]];
  const best = longest(answers, heard);
  if (!answer || !own || best === 0)
    return Array.from({ length: Math.max(answers.length, heard.length) }, (_, n) => [answers[n], heard[n]] as const);
  const [restAnswers, restHeard] = [answers.slice(1), heard.slice(1)];
  if (fits(answer, own)) return [[answer, own], ...pairUp(restAnswers, restHeard)];
  // What stands before the next pair that fits has no pair of its size.
  for (let skipped = 1; ; skipped += 1)
    for (let ofAnswers = 0; ofAnswers <= skipped; ofAnswers += 1) {
      const rest = [answers.slice(ofAnswers), heard.slice(skipped - ofAnswers)] as const;
      const [first, second] = [rest[0][0], rest[1][0]];
      if (!first || !second || !fits(first, second) || longest(...rest) < best) continue;
      return [...pairUp(answers.slice(0, ofAnswers), heard.slice(0, skipped - ofAnswers)), ...pairUp(...rest)];
    }
}

/** How many answers and heard numbers can be paired in order. */
function longest(answers: readonly Answer[], heard: readonly Heard[]): number {
  let row = Array.from({ length: heard.length + 1 }, () => 0);
  for (const answer of answers) {
    const next = [0];
    heard.forEach((own, n) => {
      next.push(fits(answer, own) ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const unitOf = ({ unit, value, also = [] }: Answer, heard: Heard): boolean =>
  [{ unit, value }, ...also].some((own) => own.unit === heard.unit);

function faultOf([answer, heard]: Pair): string {
  if (!heard) return answer?.optional === true ? "" : "unread";
  if (!answer) return "made up";
  if (!fits(answer, heard)) return "value";
  if (Math.sign(heard.value) !== Math.sign(answer.within ? 1 : answer.value)) return "sign";
  if (!unitOf(answer, heard)) return "unit";
  if (heard.hedge !== undefined && !answer.within && heard.hedge !== answer.hedge) return "hedge";
  if (answer.place !== undefined && heard.place !== answer.place) return "place";
  return periodFault(answer, heard);
}

const isEmpty = (period: string): boolean => period === "/" || period.includes("XXXX");

function periodFault({ periods }: Answer, { period }: Heard): string {
  if (period === undefined || periods.includes(period)) return "";
  if (isEmpty(period)) return periods.includes("/") ? "" : "period empty";
  return "period";
}

/** Holds what a tool read of a text against the answers, in the order in which both stand. */
export function judge(answers: readonly Answer[], heard: readonly Heard[]): Verdict {
  const pairs = pairUp(answers, heard);
  const sized = pairs.filter(([answer, own]) => answer && own && fits(answer, own)) as [Answer, Heard][];
  const signed = sized.filter(([answer, own]) => faultOf([answer, own]) !== "sign");
  const count = (right: (answer: Answer, own: Heard) => boolean): number =>
    signed.filter(([answer, own]) => right(answer, own)).length;
  const faults = pairs.map(faultOf);
  return {
    wanted: answers.filter(({ optional }) => optional !== true).length,
    unread: faults.filter((fault) => fault === "unread").length,
    heard: heard.length,
    values: sized.length,
    wantedValues: sized.filter(([{ optional }]) => optional !== true).length,
    signs: signed.length,
    units: count(unitOf),
    hedges: count((answer, { hedge }) => answer.within !== undefined || hedge === answer.hedge),
    periods: count((answer, own) => periodFault(answer, own) === ""),
    emptyPeriods: count((answer, own) => periodFault(answer, own) === "period empty"),
    wrongPeriods: count((answer, own) => periodFault(answer, own) === "period"),
    faults: faults.filter((fault) => fault !== ""),
  };
}
