import { afterAll, beforeAll, expect, test } from "vitest";
import { readDay } from "../../scripts/parse/day.ts";
import { figuresIn, readExpression } from "../../scripts/parse/expression.ts";
import { readHedge } from "../../scripts/parse/hedge.ts";
import { readNumber } from "../../scripts/parse/number.ts";
import { readNumeral } from "../../scripts/parse/numeral.ts";
import { readPrinted } from "../../scripts/parse/printed.ts";
import { toNumber } from "../../scripts/parse/ratio.ts";
import { createReader } from "../../scripts/pull/candidates.ts";
import { readUnit } from "../../scripts/pull/units.ts";

// Seeded, so that what fails once fails again.
let state = 20261121;
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

const alphabet = [
  ..."0123456789０９.,，、:：%％‰-−—+*/()（）=<>&?!@ \n\t一二三四五六七八九十百千万亿两半零〇分之第约近超过余多以上左右不低于下降增长同比环比年月日号强届期项个家条元亩吨倍成GWkh大级是今去上中全“”《》各至到的和ax-1",
];
alphabet.push("\u0000", "\ud83d\ude00", "\ue000", "é", "億", "項");

function rubbish(most: number): string {
  let text = "";
  for (let length = random(most); length > 0; length -= 1) text += alphabet[random(alphabet.length)] ?? "";
  return text;
}

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

const isSane = (value: number | undefined): boolean => value === undefined || Number.isFinite(value);

const parsers: Readonly<Record<string, (text: string) => number | undefined>> = {
  numeral: (text) => {
    const read = readNumeral(text);
    return read && toNumber(read);
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

// The same for all seven parsers: with one reader of whole texts a million readings in all.
const texts = Array.from({ length: 140_000 }, () => rubbish(14));

test.each(Object.entries(parsers))(
  "140,000 random texts: the parser of a %s neither hangs nor throws nor makes up a number",
  (_, parse) => {
    const wrong = texts.find((text) => !isSane(parse(text)));
    expect(wrong).toBeUndefined();
  },
);

test("20,000 random texts: every candidate has a place, and a number that is one", () => {
  const read = createReader({
    words: ["进一步"],
    indicators: [{ id: "funds", zh: "到位资金", unit: "CNY" }],
    places: [],
  });
  for (let n = 0; n < 20_000; n += 1) {
    const text = rubbish(60);
    for (const row of read(text.split("\n"), { first: 1 })) {
      const sane = isSane(row.value) && isSane(row.value_base) && row.line > 0 && row.column > 0 && row.printed !== "";
      if (!sane) throw new Error(`${JSON.stringify(text)} gives ${JSON.stringify(row)}`);
    }
  }
  expect(state).toBeGreaterThan(0);
});

test("a long run of digits, numerals or brackets is read to its end", () => {
  for (const text of [
    "9".repeat(50_000),
    "百".repeat(50_000),
    "1,".repeat(50_000),
    "(".repeat(50_000),
    "一是".repeat(50_000),
  ]) {
    const rows = createReader({ words: [], indicators: [], places: [] })([text], { first: 1 });
    expect(rows.every(({ value }) => isSane(value))).toBe(true);
  }
});
