import { expect, test } from "vitest";
import { chainWorld, venture } from "../../test/chains/fixtures.ts";
import { scopeCode, scopeName, scopes, scopeWords, venturesOn } from "./scope.ts";

const data = chainWorld([
  venture("haibowan", { place: "150302" }),
  venture("elsewhere", { chain: "other" }),
  venture("region", { place: "150000" }),
  venture("wuhai"),
  venture("none", { chain: "" }),
  venture("baotou", { place: "150200" }),
]);

test.each([
  ["region", ["haibowan", "region", "wuhai", "baotou"]],
  ["wuhai", ["haibowan", "wuhai"]],
  ["baotou", ["baotou"]],
] as const)("in %s are the ventures of the chain that lie in it, in the order of the reports", (scope, ids) => {
  expect(venturesOn("demo", { scope, data }).map(({ id }) => id)).toEqual(ids.map((id) => `demo-${id}`));
});

test("a chain without ventures has none", () => {
  expect(venturesOn("unknown", { scope: "region", data })).toEqual([]);
});

test("the maps are drawn for the region and the cities that the data name, each by its short name", () => {
  expect(
    scopes(data).map((scope) => [scope, scopeCode(scope, data), scopeWords(scope, data), scopeName(scope, data).zh]),
  ).toEqual([
    ["region", "150000", { zh: "全区", en: "Inner Mongolia" }, "内蒙古"],
    ["wuhai", "150300", { zh: "乌海", en: "Wuhai" }, "乌海"],
    ["baotou", "150200", { zh: "包头", en: "Baotou" }, "包头"],
  ]);
});

test("a scope that no place has is refused", () => {
  expect(() => scopeCode("atlantis", data)).toThrow("unknown scope: atlantis.");
});
