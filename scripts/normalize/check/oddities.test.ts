import { expect, test } from "vitest";
import { flags } from "../../../src/model/types.ts";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkOddities } from "./oddities.ts";

const told = (cells: Readonly<Record<string, string>>, corrections: { figure: string }[] = []) =>
  tell(checkOddities(makeTables({ figures: [cells], corrections })));
const odd = ["odd-unit", "odd-print", "lost-unit"];

test.each(odd)("%s is explained by a note or a correction", (flag) => {
  const fault = `(flags): unexplained flag: ${flag}. Write a note or a row of corrections.csv`;
  expect(told({ flags: flag })).toEqual([`figures/a.csv a-001 ${fault}`]);
  expect(told({ flags: `cut;${flag}` })).toEqual([`figures/a.csv a-001 ${fault}`]);
  expect(told({ flags: flag }, [{ figure: "a-002" }])).toHaveLength(1);
  expect(told({ flags: flag, note: "行末缺单位" })).toEqual([]);
  expect(told({ flags: flag }, [{ figure: "a-001" }])).toEqual([]);
});

test("of two odd flags one is told", () => {
  expect(told({ flags: "lost-unit;odd-unit" })).toEqual([
    "figures/a.csv a-001 (flags): unexplained flag: odd-unit. Write a note or a row of corrections.csv",
  ]);
});

test.each(["", ...flags.filter((flag) => !odd.includes(flag))])("the flags %j need no word", (flag) => {
  expect(told({ flags: flag })).toEqual([]);
});
