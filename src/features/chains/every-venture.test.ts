import { expect, test } from "vitest";
import { chainView } from "../../chain-maps/chain-view.ts";
import { withoutChain } from "./chain-strips.ts";
import { data } from "../../model/data.ts";

test("every firm and project that a report names stands on a chain's map, or is listed as on none", () => {
  const onMaps = data.chains.flatMap((chain) => {
    const { nodes, unplaced } = chainView(chain, { scope: "region", view: "prospect", data });
    return [...nodes.flatMap(({ shown }) => shown), ...unplaced];
  });
  const listed = withoutChain(data).flatMap(({ ventures }) => ventures);
  expect([...onMaps, ...listed].map(({ id }) => id).sort()).toEqual(data.ventures.map(({ id }) => id).sort());
});
