import { expect, test } from "vitest";
import { chainWorld } from "../../test/chains/fixtures.ts";
import { isInScope, scopeCode, scopeName, scopes, scopeWords } from "./scopes.ts";

const data = chainWorld();

test("the maps are drawn for the region and the cities that the data name, each by its short name", () => {
  expect(
    scopes(data).map((scope) => [scope, scopeCode(scope, data), scopeWords(scope, data), scopeName(scope, data).zh]),
  ).toEqual([
    ["region", "150000", { zh: "全区", en: "Inner Mongolia" }, "内蒙古"],
    ["wuhai", "150300", { zh: "乌海", en: "Wuhai" }, "乌海"],
    ["baotou", "150200", { zh: "包头", en: "Baotou" }, "包头"],
  ]);
});

test("a place is in the scope that is its own or around it", () => {
  const isIn = (place: string) => scopes(data).filter((scope) => isInScope(place, { scope, data }));
  expect([isIn("150302"), isIn("150300"), isIn("150000")]).toEqual([
    ["region", "wuhai"],
    ["region", "wuhai"],
    ["region"],
  ]);
});

test("a scope that no place has is refused", () => {
  expect(() => scopeCode("atlantis", data)).toThrow("unknown scope: atlantis.");
});
