import { expect, test } from "vitest";
import { chainWorld, venture } from "../../test/chains/fixtures.ts";
import { scopeCodes, scopes, scopeWords, venturesOn } from "./scope.ts";

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

test("the name of a scope is that of the place with its code", () => {
  for (const scope of scopes) {
    const place = data.places.find(({ code }) => code === scopeCodes[scope]);
    expect(place?.en).toBe(scopeWords[scope].en);
    // 全区 is what the reports call the region.
    if (scope !== "region") expect(place?.zh).toBe(`${scopeWords[scope].zh}市`);
  }
  expect(scopeWords.region.zh).toBe("全区");
});
