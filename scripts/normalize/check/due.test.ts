import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkDue } from "./due.ts";

const told = (venture: string) =>
  tell(checkDue(makeTables({ ventures: [{ id: "a-v01" }], citedVentures: [{ id: "p-v1" }], due: [{ venture }] })));

test.each(["a-v01", "p-v1"])("%s may have a day by which it is to operate", (venture) => {
  expect(told(venture)).toEqual([]);
});

test("a venture that there is not is told, with the one that was meant", () => {
  expect(told("a-v1")).toEqual(["due.csv line 2 (venture): unknown venture: a-v1. Did you mean a-v01?"]);
});
