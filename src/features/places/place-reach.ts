import { rowsBehind } from "../../chain-maps/map-sources.ts";
import { reachOf, type Reach } from "../../model/data-date.ts";
import { citedByIndicator, figuresByIndicator } from "../../model/places.ts";
import type { Data, Printed } from "../../model/types.ts";
import { chainsAt } from "./place-chains.ts";

/** To what days reaches what the page of a place shows of it and its parts. */
export function placeReach(codes: ReadonlySet<string>, data: Data): Reach {
  const figures = [...figuresByIndicator(codes, data), ...citedByIndicator(codes, data)].flatMap(
    (group): readonly Printed[] => group.figures,
  );
  const ventures = rowsBehind(chainsAt(codes, data).flatMap((group) => group.ventures));
  return reachOf([...figures, ...ventures], data);
}
