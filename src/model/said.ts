import { daysOf } from "../tables/cells/day.ts";
import { isCited } from "./coverage.ts";
import { citedSourceOf, reportOf } from "./lookup.ts";
import type { CitedVenture, Data, Venture } from "./types.ts";

/** Between which ISO days something was said, both the same where the day is known. */
export interface Said {
  from: string;
  to: string;
  /** Whether that is a month or year of which a page says that it speaks, and not our inference. */
  stated?: true;
}

/** A figure or a venture, as far as it tells where it stands and of which day it is. */
export type Sourced = Pick<Venture, "report"> | (Pick<CitedVenture, "source"> & Partial<Pick<CitedVenture, "as_of">>);

/**
 * When a figure or a venture was said: the day, month or year that its page gives for the step of a venture, else the
 * day of the page; of a report its day or the days it must be of. Undefined where nothing tells.
 */
export function saidOf(row: Sourced, data: Pick<Data, "reports" | "citedSources">): Said | undefined {
  if (isCited(row)) return dateOf(row.as_of ?? "") ?? dayOf(citedSourceOf(row.source, data).published);
  const { published, published_from, published_to } = reportOf(row.report, data);
  return dayOf(published) ?? { from: published_from, to: published_to };
}

/** Of a day, or of a month or a year of which a page speaks. */
function dateOf(date: string): Said | undefined {
  const [from, to] = daysOf(date);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? { from, to } : { from, to, stated: true };
}

const dayOf = (day: string): Said | undefined => (day === "" ? undefined : { from: day, to: day });

/** Orders by when it was said, the first first; what is not dated comes last. */
export function bySaid(a: Said | undefined, b: Said | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareDays(a.from, b.from) || compareDays(a.to, b.to);
}

const compareDays = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Whether something was said later than another for certain: both are dated, and their days do not overlap. */
export function isLater(a: Said | undefined, { than }: { than: Said | undefined }): boolean {
  return a !== undefined && than !== undefined && a.from > than.to;
}
