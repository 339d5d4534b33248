import { expect, test } from "vitest";
import { chainView } from "../../chain-maps/chain-view.ts";
import { rowsBehind, shownOn } from "../../chain-maps/map-sources.ts";
import { allVentures } from "../../model/coverage.ts";
import { withoutChain } from "./without-chain.ts";
import { data } from "../../model/data.ts";

test("every row of a firm or project on a chain is on its map; those of reports that are on none are listed so", () => {
  const onMaps = data.chains.flatMap((chain) =>
    rowsBehind(shownOn(chainView(chain, { scope: "region", view: "prospect", data }))),
  );
  const placed = allVentures(data).filter(({ chain }) => chain !== "");
  expect(onMaps.map(({ id }) => id).sort()).toEqual(placed.map(({ id }) => id).sort());
  const listed = withoutChain(data).flatMap(({ ventures }) => ventures);
  expect(listed.map(({ id }) => id).sort()).toEqual(
    data.ventures
      .filter(({ chain }) => chain === "")
      .map(({ id }) => id)
      .sort(),
  );
});
