import type { Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { checkAccounts, checkLines } from "./positions.ts";
import { checkCorrections, checkOddities, checkPrints } from "./prints.ts";
import { checkCopies, checkHedgedSizes, checkReprints, checkSpokenOf } from "./cited.ts";
import { checkCycles, checkFeeds, checkKinds, checkOrphans, checkStageOrder } from "./nodes.ts";
import { checkReportIds } from "./ids.ts";
import {
  checkInferences,
  checkSizeClasses,
  checkVentureFigures,
  checkVentureNames,
  checkVentureNodes,
  checkVentureCapacities,
  checkVentureUnits,
} from "./ventures.ts";
import { checkNear } from "./near.ts";
import {
  checkJoinedFirms,
  checkSureJoins,
  checkJoinedVentures,
  checkParts,
  checkProjectPlaces,
  checkProjects,
} from "./ventures-same.ts";
import { checkLater } from "./later.ts";
import { checkDue } from "./due.ts";
import { checkMagnitude, checkRateUnits, checkShares, checkUnits } from "./figures.ts";
import { checkMembers, checkReferences } from "./words.ts";
import { checkMethodsShown } from "./methods-shown.ts";
import { checkNames, checkSameContent, checkUnique } from "./repeats.ts";
import { checkPeriods, checkTense } from "./periods.ts";
import { checkPlaceCycles, checkTiles } from "./places.ts";
import { checkRelations } from "./relations.ts";
import { checkReleases } from "./releases.ts";
import { checkRestated } from "./restated-relations.ts";
import { checkOperatingWords, checkSitesTold, checkStageWords } from "./stage-words.ts";
import { checkTerms } from "./terms.ts";
import type { Table } from "../read/table.ts";

/** Every sanity check, in the order in which faults of one row are told. */
export const checks: readonly ((tables: Tables) => Fault[])[] = [
  checkUnique,
  checkSameContent,
  checkReportIds,
  checkReferences,
  checkPlaceCycles,
  checkNames,
  checkNear,
  checkMembers,
  checkLines,
  checkAccounts,
  checkPrints,
  checkUnits,
  checkRateUnits,
  checkShares,
  checkMagnitude,
  checkPeriods,
  checkTense,
  checkOddities,
  checkCorrections,
  checkReleases,
  checkRelations,
  checkRestated,
  checkFeeds,
  checkKinds,
  checkCycles,
  checkStageOrder,
  checkOrphans,
  checkVentureNames,
  checkVentureNodes,
  checkVentureCapacities,
  checkVentureUnits,
  checkVentureFigures,
  checkSizeClasses,
  checkInferences,
  checkStageWords,
  checkSitesTold,
  checkOperatingWords,
  checkJoinedVentures,
  checkProjects,
  checkParts,
  checkProjectPlaces,
  checkJoinedFirms,
  checkSureJoins,
  checkCopies,
  checkReprints,
  checkHedgedSizes,
  checkSpokenOf,
  checkLater,
  checkDue,
  checkMethodsShown,
  checkTiles,
  checkTerms,
];

/** Every fault of the tables; the sanity checks wait until every file can be read as a table. */
export function checkTables(tables: Tables): Fault[] {
  const all = Object.values<Table<unknown>>({ ...tables });
  const reading = all.flatMap((table) => table.faults);
  // A header that cannot be read would make every word of its file unknown, and bury the one fault that counts.
  return all.every((table) => table.whole) ? [...reading, ...checks.flatMap((check) => check(tables))] : reading;
}
