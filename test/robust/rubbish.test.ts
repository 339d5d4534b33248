import { afterAll, beforeAll, expect, test } from "vitest";
import { readDay } from "../../src/tables/cells/day.ts";
import { figuresIn, readExpression } from "../../src/arithmetic/expression.ts";
import { readHedge, readPrinted } from "../../src/reading/printed.ts";
import { readNumber } from "../../src/arithmetic/number.ts";
import { readNumeral } from "../../src/arithmetic/numeral.ts";
import { toNumber } from "../../src/arithmetic/ratio.ts";
import { readUnit } from "../../src/reading/numbers/units.ts";
import { createRubbish, isSane } from "./rubbish.ts";

// Where an Error was made tells nothing here, and to note it takes longer than to parse.
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

const units = ["", "亿元", "万元", "元", "%", "个", "家", "项", "条", "级", "位", "万千瓦", "倍"];

/** Calls a parser that may refuse by an Error of its own; any other exception is a fault of the code. */
function call<Value>(parse: () => Value): Value | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Error && error.name === "Error") return undefined;
    throw error;
  }
}

const parsers: Readonly<Record<string, (text: string) => number | undefined>> = {
  numeral: (text) => {
    const read = readNumeral(text);
    return read && toNumber(read.value);
  },
  number: (text) => {
    const read = call(() => readNumber(text));
    return read && toNumber(read.value);
  },
  print: (text) => {
    const read = readPrinted(text, { units });
    return read && toNumber(read.value);
  },
  hedge: (text) => readHedge(text).rest.length,
  day: (text) => call(() => readDay(text))?.length,
  unit: (text) => readUnit(text)?.factor,
  expression: (text) =>
    call(() => readExpression(text))?.flatMap(({ left, right }) => [...figuresIn(left), ...figuresIn(right)]).length,
};

// The same for all seven parsers: with the whole texts of texts.test.ts a million readings in all.
const rubbish = createRubbish();
const texts = Array.from({ length: 140_000 }, () => rubbish(14));

test.each(Object.entries(parsers))(
  "140,000 random texts: the parser of a %s neither hangs nor throws nor makes up a number",
  (_, parse) => {
    const wrong = texts.find((text) => !isSane(parse(text)));
    expect(wrong).toBeUndefined();
  },
);
