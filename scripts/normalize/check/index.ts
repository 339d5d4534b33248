import type { Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { checkAccounts } from "./accounts.ts";
import { checkCorrections } from "./corrections.ts";
import { checkCycles } from "./cycles.ts";
import { checkFeeds } from "./feeds.ts";
import { checkFigureIds } from "./figure-ids.ts";
import { checkInferences } from "./inferences.ts";
import { checkLines } from "./lines.ts";
import { checkMagnitude } from "./magnitude.ts";
import { checkMembers } from "./members.ts";
import { checkMethodsShown } from "./methods-shown.ts";
import { checkNames } from "./names.ts";
import { checkOddities } from "./oddities.ts";
import { checkOrphans } from "./orphans.ts";
import { checkPeriods } from "./periods.ts";
import { checkPlaceCycles } from "./place-cycles.ts";
import { checkPrints } from "./prints.ts";
import { checkRates } from "./rates.ts";
import { checkReferences } from "./references.ts";
import { checkRelations } from "./relations.ts";
import { checkReleases } from "./releases.ts";
import { checkReportIds } from "./report-ids.ts";
import { checkSameContent } from "./same-content.ts";
import { checkShares } from "./shares.ts";
import { checkSizeClasses } from "./size-classes.ts";
import { checkStageOrder } from "./stage-order.ts";
import { checkTense } from "./tense.ts";
import { checkTiles } from "./tiles.ts";
import { checkUnique } from "./unique.ts";
import { checkUnits } from "./units.ts";
import { checkVentureFigures } from "./venture-figures.ts";
import { checkVentureNames } from "./venture-names.ts";
import { checkVentureNodes } from "./venture-nodes.ts";
import { checkVentureUnits } from "./venture-units.ts";

/** Every sanity check, in the order in which faults of one row are told. */
export const checks: readonly ((tables: Tables) => Fault[])[] = [
  checkUnique,
  checkSameContent,
  checkFigureIds,
  checkReportIds,
  checkReferences,
  checkPlaceCycles,
  checkNames,
  checkMembers,
  checkLines,
  checkAccounts,
  checkPrints,
  checkUnits,
  checkRates,
  checkShares,
  checkMagnitude,
  checkPeriods,
  checkTense,
  checkOddities,
  checkCorrections,
  checkReleases,
  checkRelations,
  checkFeeds,
  checkCycles,
  checkStageOrder,
  checkOrphans,
  checkVentureNames,
  checkVentureNodes,
  checkVentureUnits,
  checkVentureFigures,
  checkSizeClasses,
  checkInferences,
  checkMethodsShown,
  checkTiles,
];
