import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { scopes } from "../../chain-maps/chain-view.ts";
import { data as real } from "../../model/data.ts";
import { nodePages, pathOfNode } from "./node-pages.ts";

const data = projectWorld();

test("every node of every chain has a page", () => {
  expect(nodePages(data).map(({ props: { node } }) => pathOfNode(node))).toEqual(
    data.nodes.map(({ id }) => `chains/demo/${id}/`),
  );
  expect(nodePages(real).length).toBe(real.nodes.length);
});

test("no node and no chain has the address of another page: a place’s maps, the comparison, the list of products", () => {
  const taken = ["compare", ...scopes(real)];
  expect(real.nodes.filter(({ id }) => taken.includes(id))).toEqual([]);
  expect(real.chains.filter(({ id }) => id === "find")).toEqual([]);
});
