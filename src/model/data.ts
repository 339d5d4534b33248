import census from "../generated/census.json" with { type: "json" };
import chains from "../generated/chains.json" with { type: "json" };
import corrections from "../generated/corrections.json" with { type: "json" };
import courting from "../generated/courting.json" with { type: "json" };
import figures from "../generated/figures.json" with { type: "json" };
import indicators from "../generated/indicators.json" with { type: "json" };
import mechanisms from "../generated/mechanisms.json" with { type: "json" };
import members from "../generated/members.json" with { type: "json" };
import methods from "../generated/methods.json" with { type: "json" };
import nodes from "../generated/nodes.json" with { type: "json" };
import numerals from "../generated/numerals.json" with { type: "json" };
import places from "../generated/places.json" with { type: "json" };
import readings from "../generated/readings.json" with { type: "json" };
import releases from "../generated/releases.json" with { type: "json" };
import relations from "../generated/relations.json" with { type: "json" };
import reports from "../generated/reports.json" with { type: "json" };
import targetRegions from "../generated/targetRegions.json" with { type: "json" };
import tiles from "../generated/tiles.json" with { type: "json" };
import units from "../generated/units.json" with { type: "json" };
import ventures from "../generated/ventures.json" with { type: "json" };
import { createData } from "../tables/create-data.ts";

/**
 * All that `npm run data` wrote, already checked there. Only this module and `release-contents.ts` read
 * `src/generated/`.
 */
export const data = createData({
  figures,
  numerals,
  indicators,
  places,
  units,
  members,
  reports,
  census,
  corrections,
  relations,
  readings,
  releases,
  chains,
  nodes,
  ventures,
  methods,
  mechanisms,
  tiles,
  targetRegions,
  courting,
});
