import type { ChartSpec } from "./define-chart.ts";
import { baotouAgreedAndReceived } from "./baotou-agreed-and-received.ts";
import { baotouFunds20182025 } from "./baotou-funds-2018-2025.ts";
import { baotouPvGoals } from "./baotou-pv-goals.ts";
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
import { leaguesFunds } from "./leagues-funds.ts";
import { linksByCity } from "./links-by-city.ts";
import { outreach } from "./outreach.ts";
import { outcomesByPlace } from "./outcomes-by-place.ts";
import { projectSizeByEvent } from "./project-size-by-event.ts";
import { rareEarthZone } from "./rare-earth-zone.ts";
import { regionFunds20202025 } from "./region-funds-2020-2025.ts";
import { regionHalfYearTarget } from "./region-half-year-target.ts";
import { reserveLibraries } from "./reserve-libraries.ts";
import { servicePromises } from "./service-promises.ts";
import { signedAndArrived } from "./signed-and-arrived.ts";
import { signingCalendar } from "./signing-calendar.ts";
import { signingEvents } from "./signing-events.ts";
import { targetFirms } from "./target-firms.ts";
import { top500AndListed } from "./top500-and-listed.ts";
import { wuhaiFunds20192025 } from "./wuhai-funds-2019-2025.ts";
import { wuhaiPath2025 } from "./wuhai-path-2025.ts";
import { wuhaiProjectCategories } from "./wuhai-project-categories.ts";
import { wuhaiSizeTiers } from "./wuhai-size-tiers.ts";
import { zonePerMu } from "./zone-per-mu.ts";

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
  regionFunds20202025,
  baotouFunds20182025,
  wuhaiFunds20192025,
  baotouAgreedAndReceived,
  leaguesFunds,
  rareEarthZone,
  largeProjectsShare,
  wuhaiPath2025,
  baotouSteps,
  top500AndListed,
  signingEvents,
  signingCalendar,
  projectSizeByEvent,
  wuhaiProjectCategories,
  keyProjects,
  reserveLibraries,
  targetFirms,
  outreach,
  leaderTrips,
  landEfficiency,
  zonePerMu,
  baotouPvGoals,
  equipmentCapacity,
  servicePromises,
  outcomesByPlace,
  linksByCity,
];
