import type { ChartSpec } from "./define-chart.ts";
import { baotouSteps } from "./baotou-steps.ts";
import { claimedAndRecomputed } from "./claimed-and-recomputed.ts";
import { equipmentCapacity } from "./equipment-capacity.ts";
import { fundsInPlace } from "./funds-in-place.ts";
import { fundsPerHead } from "./funds-per-head.ts";
import { growthRates } from "./growth-rates.ts";
import { hiddenTotal } from "./hidden-total.ts";
import { impliedBases } from "./implied-bases.ts";
import { keyProjects } from "./key-projects.ts";
import { landEfficiency } from "./land-efficiency.ts";
import { largeProjectsShare } from "./large-projects-share.ts";
import { leaderTrips } from "./leader-trips.ts";
import { outreach } from "./outreach.ts";
import { projectSizeByEvent } from "./project-size-by-event.ts";
import { regionHalfYearTarget } from "./region-half-year-target.ts";
import { reserveLibraries } from "./reserve-libraries.ts";
import { servicePromises } from "./service-promises.ts";
import { signedAndArrived } from "./signed-and-arrived.ts";
import { signingEvents } from "./signing-events.ts";
import { targetFirms } from "./target-firms.ts";
import { top500AndListed } from "./top500-and-listed.ts";
import { wuhaiPath2025 } from "./wuhai-path-2025.ts";
import { wuhaiProjectCategories } from "./wuhai-project-categories.ts";
import { wuhaiSizeTiers } from "./wuhai-size-tiers.ts";

/** Every chart of the site, in the order of the gallery. Adding a chart is one file and one line here. */
export const chartSpecs: readonly ChartSpec[] = [
  signedAndArrived,
  wuhaiSizeTiers,
  fundsInPlace,
  fundsPerHead,
  growthRates,
  impliedBases,
  hiddenTotal,
  claimedAndRecomputed,
  regionHalfYearTarget,
  largeProjectsShare,
  wuhaiPath2025,
  baotouSteps,
  top500AndListed,
  signingEvents,
  projectSizeByEvent,
  wuhaiProjectCategories,
  keyProjects,
  reserveLibraries,
  targetFirms,
  outreach,
  leaderTrips,
  landEfficiency,
  equipmentCapacity,
  servicePromises,
];
