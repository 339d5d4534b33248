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

test("every chain has in every place the six instruments, each also for Excel, and one JSON", () => {
  const names = [
    ...["key-firms", "supporting-firms", "key-projects", "associated-clients", "landing-suitability", "competition"],
  ];
  const files = Object.keys(chainFiles(data));
  expect(files.slice(-3)).toEqual(["chains/demo.json", "chains/second.json", "chains/schema.json"]);
  expect(files.slice(0, -3)).toEqual(
    ["demo", "second"].flatMap((chain) =>
      ["region", "wuhai", "baotou"].flatMap((scope) =>
        names.flatMap((name) => ["csv", "excel.csv"].map((ending) => `chains/${chain}/${scope}/${name}.${ending}`)),
      ),
    ),
  );
});

test("an instrument's file holds its own statements, with the code of the place", () => {
  expect(rowsOf("baotou", "key-firms")).toMatchObject([{ chain: "demo", scope: "150200", id: "demo-v2" }]);
  expect(shown("wuhai", "associated-clients")).toEqual(["demo-v3"]);
});
