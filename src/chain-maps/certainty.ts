import { isCited } from "../model/coverage.ts";
import { citedSourceOf } from "../model/lookup.ts";
import type { ProjectRow } from "../model/projects.ts";
import { confidences, type CitedVenture, type Confidence, type Data, type Venture } from "../model/types.ts";

const ofCopy = { stated: "copy", inferred: "copy-inferred", low: "copy-low" } as const satisfies Record<
  Confidence,
  string
>;

/** How sure a row is, the surest first: as it is recorded, or so in a copy only, which carries no headline. */
export const certainties = [...confidences, ofCopy.stated, ofCopy.inferred, ofCopy.low] as const;
export type Certainty = (typeof certainties)[number];

/** A row of a report or of a cited page. */
export type VentureRow = Venture | CitedVenture;

/** The same with how sure it is. */
export type Sure = (Omit<Venture, "confidence"> | Omit<CitedVenture, "confidence">) & { confidence: Certainty };

/** How sure a row is; what was seen in a copy only is less sure than any other, however it is recorded. */
export function certaintyOf(row: VentureRow, data: Pick<Data, "citedSources">): Certainty {
  return isCited(row) && citedSourceOf(row.source, data).standing === "copy" ? ofCopy[row.confidence] : row.confidence;
}

/** Of rows that say the same, the surest, and of these what says it first; undefined where there are none. */
export function surestRow<Row extends Pick<ProjectRow, "venture">>(
  rows: readonly Row[],
  data: Pick<Data, "citedSources">,
): Row | undefined {
  const rank = ({ venture }: Row) => certainties.indexOf(certaintyOf(venture, data));
  return rows.toSorted((a, b) => rank(a) - rank(b))[0];
}
