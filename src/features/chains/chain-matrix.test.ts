import { expect, test } from "vitest";
import { chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { citedPage } from "../../../test/lib/cited.ts";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { data as real } from "../../model/data.ts";
import { chainMatrix } from "./chain-matrix.ts";

const data = {
  ...chainWorld([
    venture("a", { node: "ore" }),
    venture("b", { node: "metal", place: "150200", stage: "sought" }),
    venture("c"),
    venture("d", { node: "wire", confidence: "inferred" }),
  ]),
  citedSources: [citedPage({ standing: "copy" })],
  citedVentures: [citedVenture("page-v1", { chain: "demo", node: "cable" })],
};

test("each place with maps has a column, the region first", () => {
  const { columns } = chainMatrix(data);
  expect(columns.map((column) => column.name.zh)).toEqual(["全区", "乌海", "包头"]);
});

test("of other leagues those have one of which a source tells anything", () => {
  const { columns, rows } = chainMatrix(real);
  const others = columns.slice(3);
  expect(others.length).toBeGreaterThan(2);
  for (const [at] of others.entries()) expect(rows.some((cells) => cells[at + 3]?.isTold)).toBe(true);
  expect(rows.map(([cell]) => cell?.chain.id)).toEqual(real.chains.map(({ id }) => id));
});

test("a cell has every node as the projects in its place tell, and leads to the map of the place", () => {
  const [, wuhai] = chainMatrix(data).rows[0] ?? [];
  expect(wuhai?.nodes.map(({ node, status }) => [node.id, status])).toEqual([
    ["furnace", "unreported"],
    ["ore", "producing"],
    ["metal", "unreported"],
    ["wire", "producing"],
    ["cable", "producing"],
  ]);
  expect(wuhai?.unplaced).toBe(1);
  expect(wuhai?.column.pathOf(wuhai.chain)).toBe("chains/demo/wuhai/prospect/");
});

test("counted is what is stated and not read in copies alone", () => {
  const [, wuhai, baotou] = chainMatrix(data).rows[0] ?? [];
  expect([wuhai?.standing, baotou?.standing]).toEqual([1, 0]);
});
