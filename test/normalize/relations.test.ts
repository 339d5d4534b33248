import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { toData } from "../../scripts/normalize/write/data.ts";
import { verdicts, type Relation, type Verdict } from "../../src/model/types.ts";
import { headerOf } from "../../src/tables/declare.ts";
import { relations } from "../../src/tables/relations.ts";
import { tellFaults, withData } from "./overlay.ts";

const header = headerOf(relations);

// 001 is 100.50亿元, 002 25%, 003 120亿元, 004 34个, 006 14个, 007 41.2%, 008 150余家, 009 50.2亿元; b-001 800亿元以上, b-006 50万套.
function withRelation<Result>(
  { expression, verdict, unit = "" }: { expression: string; verdict: Verdict; unit?: string },
  use: (folder: string) => Result,
): Result {
  const missing = verdict === "cannot-be-told" && { missing: "没有印。", missing_en: "Not printed." };
  const told = { id: "r", kind: "sum", claim: "说法", claim_en: "Claim", ...missing };
  const cells: Readonly<Record<string, string>> = { ...told, expression, unit, verdict };
  return withData((folder) => {
    const row = header.map((column) => cells[column] ?? "");
    writeFileSync(join(folder, "relations.csv"), `${header.join()}\n${row.join()}\n`);
    return use(folder);
  });
}

/** The one verdict that the command accepts beside an expression, of those that need no word on what is missing. */
function verdictOf(expression: string): string {
  const accepted = verdicts.filter(
    (verdict) => verdict !== "cannot-be-told" && withRelation({ expression, verdict }, tellFaults) === "",
  );
  return accepted.join(" or ") || "cannot-be-told";
}

function reckon(
  expression: string,
  { verdict = "inferred", unit = "" }: { verdict?: Verdict; unit?: string },
): Relation {
  return withRelation({ expression, verdict, unit }, (folder) => {
    expect(tellFaults(folder)).toBe("");
    const [relation] = toData(readFolder(folder)).relations;
    if (!relation) throw new Error("no relation");
    return relation;
  });
}

test.each([
  "demo-a-004 + demo-a-006 = 48",
  "demo-a-006 / demo-a-004 = demo-a-007",
  "demo-a-004 - demo-a-006 - 20 = 0",
  "demo-a-004 - ( demo-a-006 - 20 ) = 40",
  "2 * ( demo-a-004 + demo-a-006 ) = 96",
  "demo-a-001 / demo-a-003 = 0.8375",
  "demo-a-002 = 0.255",
  "2 * demo-a-009 = demo-a-001",
  "demo-a-003 > demo-a-001",
  "demo-a-004 >= 34",
  "demo-a-004 <= 34",
  "demo-a-006 < demo-a-004",
  "demo-a-008 = 160",
  "demo-a-003 >= 8 * demo-a-001 - 7 * demo-a-001",
  "demo-a-004 = 34 & demo-a-006 = 14",
])("%s is consistent within the rounding of the prints", (expression) => {
  expect(verdictOf(expression)).toBe("consistent");
});

test.each([
  "demo-a-004 + demo-a-006 = 49",
  "demo-a-004 = 34.4",
  "demo-a-002 = 0.256",
  "demo-a-002! = 0.255",
  "demo-a-004 > 34",
  "demo-a-004 < 34",
  "demo-a-004 <= 33",
  "demo-a-006 >= demo-a-004",
  "demo-a-008 = 149",
  "demo-a-004 = 34 & demo-a-006 = 15",
])("%s is inconsistent", (expression) => {
  expect(verdictOf(expression)).toBe("inconsistent");
});

test.each([
  ["demo-a-002 <= 0.25", "the digit that is not printed decides"],
  ["demo-b-001 <= demo-b-001!", "nobody knows how much more 以上 is"],
  ["demo-a-008 / ( demo-a-002 - demo-a-002 ) = 4", "the divisor may be zero"],
])("%s cannot be told: %s", (expression) => {
  expect(verdictOf(expression)).toBe("cannot-be-told");
});

test("a verdict that differs from the arithmetic is refused with both sides", () => {
  expect(withRelation({ expression: "demo-a-001 = demo-a-003", verdict: "consistent" }, tellFaults)).toBe(
    "data/relations.csv r (verdict): verdict not as reckoned: consistent. demo-a-001 = demo-a-003 is inconsistent. " +
      "Left 10049500000 to 10050500000, right 11950000000 to 12050000000\n1 fault, nothing written\n",
  );
});

test("an unknown is all that the printed numbers allow, in its own unit", () => {
  expect(reckon("demo-a-003 - demo-a-001 = ?", { unit: "亿元" })).toMatchObject({
    computed: 1_950_000_000,
    low: 1_899_500_000,
    high: 2_000_500_000,
    unit: "亿元",
    unit_base: "CNY",
    basis: "inferred",
    onlyWhole: false,
    figures: ["demo-a-003", "demo-a-001"],
  });
});

test("a total behind a share is told as the whole numbers that the share allows", () => {
  const one = reckon("demo-a-006 / demo-a-007 = ?", { unit: "个" });
  expect(one).toMatchObject({ low: 34, computed: 34, high: 34, onlyWhole: true });
  const several = reckon("demo-a-006 / demo-a-002 = ?", { unit: "个" });
  expect(several).toMatchObject({ low: 55, computed: 56, high: 57, onlyWhole: false });
});

test("several statements about one unknown must leave it a value", () => {
  const both = "demo-a-006 / demo-a-002 = ? & demo-a-006 / demo-a-002 <= ? & 57 >= ?";
  expect(reckon(both, { verdict: "consistent", unit: "个" })).toMatchObject({ low: 55, high: 57 });
  const none = reckon("demo-a-004 = ? & demo-a-006 = ?", { verdict: "inconsistent", unit: "个" });
  expect(none).not.toHaveProperty("low");
  expect(none).not.toHaveProperty("high");
});

test("both sides of a claim are told in base units", () => {
  expect(reckon("demo-a-006 / demo-a-004 = demo-a-007", { verdict: "consistent" })).toMatchObject({
    computed: 0.411764705882,
    claimed: 0.412,
    claimed_low: 0.4115,
    claimed_high: 0.4125,
    unit: "%",
    unit_base: "1",
    basis: "derived",
  });
});
