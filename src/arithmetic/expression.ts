import { readNumber, type PrintedNumber } from "./number.ts";

/** The signs that may stand between the two sides. */
const comparisons = ["=", "<=", ">=", "<", ">"] as const;
/** One of the signs between the two sides. */
export type Comparison = (typeof comparisons)[number];

/**
 * A figure (`exactly` as printed, without rounding and hedge, where marked by `!`), a number, the unknown, or two of
 * them joined.
 */
export type Term =
  | { kind: "figure"; id: string; exactly: boolean }
  | { kind: "number"; number: PrintedNumber }
  | { kind: "unknown" }
  | { kind: "joined"; operator: Operator; left: Term; right: Term };

/** One of the signs that join two terms. */
export type Operator = "+" | "-" | "*" | "/";

/** Two sides and the sign between them. */
export interface Statement {
  left: Term;
  comparison: Comparison;
  right: Term;
}

/**
 * Reads `a-001 + ( a-002 - 3 ) * a-003! = a-004 & a-005 <= ?`: words apart by one space, × and ÷ before + and −,
 * statements joined by `&`; the unknown `?` may be the whole right side. Throws `invalid expression: …`.
 */
export function readExpression(text: string): Statement[] {
  return text.split(" & ").map((part) => readStatement(part, text));
}

function readStatement(part: string, whole: string): Statement {
  const words = part.split(" ");
  const at = words.findIndex((word) => comparisons.some((known) => known === word));
  const comparison = comparisons.find((known) => known === words[at]);
  if (!comparison) refuse(whole, `Write one of ${comparisons.join(" ")} between two sides`);
  const left = readSide(words.slice(0, at), whole);
  const right = words.slice(at + 1);
  return { left, comparison, right: right.join(" ") === "?" ? { kind: "unknown" } : readSide(right, whole) };
}

function readSide(words: readonly string[], whole: string): Term {
  const { term, next } = readSum(words, { from: 0, whole });
  if (next < words.length) refuse(whole, `Expected + - * or /, found ${words[next]}`);
  return term;
}

interface Place {
  from: number;
  whole: string;
}

interface Read {
  term: Term;
  next: number;
}

function readSum(words: readonly string[], { from, whole }: Place): Read {
  return readChain(words, { from, whole, operators: ["+", "-"], readPart: readProduct });
}

function readProduct(words: readonly string[], { from, whole }: Place): Read {
  return readChain(words, { from, whole, operators: ["*", "/"], readPart: readOperand });
}

type ReadPart = (words: readonly string[], place: Place) => Read;

function readChain(
  words: readonly string[],
  { from, whole, operators, readPart }: Place & { operators: readonly Operator[]; readPart: ReadPart },
): Read {
  let { term, next } = readPart(words, { from, whole });
  for (;;) {
    const operator = operators.find((known) => known === words[next]);
    if (operator === undefined) return { term, next };
    const right = readPart(words, { from: next + 1, whole });
    term = { kind: "joined", operator, left: term, right: right.term };
    next = right.next;
  }
}

function readOperand(words: readonly string[], { from, whole }: Place): Read {
  const word = words[from] ?? "";
  if (word === "(") {
    const { term, next } = readSum(words, { from: from + 1, whole });
    if (words[next] !== ")") refuse(whole, `Expected ), found ${words[next] ?? "nothing"}`);
    return { term, next: next + 1 };
  }
  const [, id, exactly] = /^([a-z][a-z0-9-]*)(!?)$/.exec(word) ?? [];
  if (id !== undefined) return { term: { kind: "figure", id, exactly: exactly === "!" }, next: from + 1 };
  if (/^\d/.test(word)) return { term: { kind: "number", number: readNumber(word) }, next: from + 1 };
  return refuse(whole, `Expected a figure or a number, found ${word || "nothing"}`);
}

function refuse(whole: string, mend: string): never {
  throw new Error(`invalid expression: ${whole}. ${mend}`);
}

/** The ids of the figures in a term, in the order in which they stand, as often as they do. */
export function figuresIn(term: Term): string[] {
  if (term.kind === "joined") return [...figuresIn(term.left), ...figuresIn(term.right)];
  return term.kind === "figure" ? [term.id] : [];
}
