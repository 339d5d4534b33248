import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkCopies } from "./cited.ts";

const told = (cells: Readonly<Record<string, string>>) =>
  tell(checkCopies(makeTables({ citedSources: [{ id: "p", ...cells }] })));

test.each(["official", "press", "trade"])("a page of standing %s may have an address", (standing) => {
  expect(told({ standing, url: "http://a.cn/1" })).toEqual([]);
  expect(told({ standing })).toEqual([]);
});

test("a copy has none", () => {
  expect(told({ standing: "copy" })).toEqual([]);
  expect(told({ standing: "copy", url: "http://a.cn/1" })).toEqual([
    "cited/sources.csv p (url): address of a copy: http://a.cn/1. Leave it out, or tell whose site it is",
  ]);
});
