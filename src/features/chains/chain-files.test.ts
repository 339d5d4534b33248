import { expect, test } from "vitest";
import { scopes } from "../../chain-maps/chain-view.ts";
import { chainFiles, chainTables } from "./chain-files.ts";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";

const ventures = [
  venture("v1", { node: "ore" }),
  venture("v2", { node: "wire", stage: "signed", place: "150200" }),
  venture("v3", { node: "metal", stage: "sought" }),
];
const own = chainWorld(ventures);
const data = { ...own, chains: [chain, { ...chain, id: "second" }] };

const rowsOf = (scope: string, name: string) => {
  const here = scopes(data).find((known) => known === scope) ?? "region";
  return (
    chainTables(chain, { scope: here, data })
      .find((file) => file.name === name)
      ?.table.records() ?? []
  );
};
const shown = (scope: string, name: string) => rowsOf(scope, name).flatMap(({ id }) => id ?? []);

test("every chain has in every place its three maps, then the six instruments, each also for Excel", () => {
  const names = [
    ...["panorama", "prospect", "directions"],
    ...["key-firms", "supporting-firms", "key-projects", "associated-clients", "landing-suitability", "competition"],
  ];
  expect(Object.keys(chainFiles(data))).toEqual(
    ["demo", "second"].flatMap((chain) =>
      ["region", "wuhai", "baotou"].flatMap((scope) =>
        names.flatMap((name) => ["csv", "excel.csv"].map((ending) => `chains/${chain}/${scope}/${name}.${ending}`)),
      ),
    ),
  );
});

test("a map's file holds what that map shows in that place", () => {
  expect(shown("region", "panorama")).toEqual(["demo-v1"]);
  expect(shown("region", "prospect")).toEqual(["demo-v1", "demo-v3", "demo-v2"]);
  expect(shown("region", "directions")).toEqual(["demo-v3"]);
  expect(shown("wuhai", "prospect")).toEqual(["demo-v1", "demo-v3"]);
  expect(shown("baotou", "prospect")).toEqual(["demo-v2"]);
});

test("an instrument's file holds its own statements, with the code of the place", () => {
  expect(rowsOf("baotou", "key-firms")).toMatchObject([{ chain: "demo", scope: "150200", id: "demo-v2" }]);
  expect(shown("wuhai", "associated-clients")).toEqual(["demo-v3"]);
});
