import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { around, invert, multiplyIntervals, negate } from "../../scripts/interval.ts";
import { readNumber } from "../../scripts/parse/number.ts";
import { inputs, tellProblems, withData } from "./overlay.ts";

const header = readFileSync(join(inputs, "valid/relations.csv"), "utf8").split("\n")[0] ?? "";
const of = (text: string) => readNumber(text).value;

function tell(expression: string): string {
  return withData((folder) => {
    writeFileSync(join(folder, "relations.csv"), `${header}\nr,sum,${expression},,\n`);
    return tellProblems(folder);
  });
}

// 001 is 100.50亿元, 002 25%, 003 120亿元, 004 34个, 006 14个, 007 41.2%, 009 50.2亿元; b-006 50万套.
test.each([
  "demo-a-004 + demo-a-006 = 48",
  "demo-a-006 / demo-a-004 = demo-a-007",
  "demo-a-004 - demo-a-006 - 20 = 0",
  "demo-a-001 = 10050000000",
  "demo-a-001 = 10049500000",
  "demo-a-001 = 10050500000",
  "demo-a-002 = 0.255",
  "demo-a-003 - demo-a-001 = 1900000000",
  "2 * demo-a-009 = demo-a-001",
  "demo-b-006 = 504000",
  "demo-a-003 > demo-a-001",
  "demo-a-004 >= 34",
  "demo-a-004 <= 34",
  "demo-a-006 < demo-a-004",
])("%s holds within the rounding of the prints", (expression) => {
  expect(tell(expression)).toBe("");
});

test.each([
  ["demo-a-004 + demo-a-006 = 49", "Left 48, right 49"],
  ["demo-a-004 = 34.4", "Left 34, right 34.4"],
  ["demo-a-001 = 10050500001", "Left 10049500000 to 10050500000, right 10050500001"],
  ["demo-a-002 = 0.256", "Left 0.245 to 0.255, right 0.256"],
  ["demo-a-004 > 34", "Left 34, right 34"],
  ["demo-a-004 < 34", "Left 34, right 34"],
  ["demo-a-004 <= 33", "Left 34, right 33"],
  ["demo-a-006 >= demo-a-004", "Left 14, right 34"],
])("%s does not hold", (expression, sides) => {
  expect(tell(expression)).toBe(
    `data/relations.csv r (expression): relation does not hold: ${expression}. ${sides}\n1 problem, nothing written\n`,
  );
});

test("intervals keep their ends in order through signs", () => {
  const interval = { low: of("-2"), high: of("4") };
  expect(negate(interval)).toEqual({ low: of("-4"), high: of("2") });
  expect(multiplyIntervals(interval, interval)).toEqual({ low: of("-8"), high: of("16") });
  expect(invert({ low: of("2"), high: of("4") })).toEqual({ low: of("0.25"), high: of("0.5") });
  expect(() => invert(interval)).toThrow("division by zero");
  expect(around(of("167.74"), of("0.01"))).toEqual({ low: of("167.735"), high: of("167.745") });
});
