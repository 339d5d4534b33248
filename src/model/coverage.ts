import { oncePerData } from "./once-per-data.ts";
import type { CitedVenture, Printed, Venture } from "./types.ts";

export { coverageOf, coverages, isCited, type Coverage } from "../tables/coverage.ts";

/** Every printed figure: those of the reports in reading order, then those of the cited pages as in their file. */
export const printedFigures = oncePerData((data): readonly Printed[] => [...data.figures, ...data.citedFigures]);

/** Every venture: those of the reports, then those of the cited pages. */
export const allVentures = oncePerData((data): readonly (Venture | CitedVenture)[] => [
  ...data.ventures,
  ...data.citedVentures,
]);
